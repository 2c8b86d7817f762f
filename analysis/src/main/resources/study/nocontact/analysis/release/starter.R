# Reads the tables of this release and draws two figures; run it in the unpacked folder:
#   Rscript starter.R
# Needs R alone. labels.R reads the same tables with the labels of their groups.

read <- function(path) read.csv(path, encoding = "UTF-8", stringsAsFactors = FALSE)

paths <- list.files("tables", pattern = "\\.csv$", full.names = TRUE)
tables <- lapply(paths, read)
names(tables) <- sub("\\.csv$", "", basename(paths))
findings <- read("findings.csv")

for (name in names(tables)) {
  cat(name, ": ", nrow(tables[[name]]), " cells, ", sum(tables[[name]]$count), " reports\n", sep = "")
}
print(table(findings$verdict))
stamp <- if (any(findings$simulated == "yes")) "SIMULATED DATA" else ""

# Figure 1: the first curve of the release, with its bands.
is_curve <- function(path) all(c("line", "day", "lower", "upper") %in% names(read(path)))
curves <- Filter(is_curve, list.files("plots", pattern = "\\.csv$", full.names = TRUE))
png("figure-1.png", width = 900, height = 600, res = 120)
if (length(curves) > 0) {
  curve <- read(curves[1])
  lines <- unique(curve$line)
  plot(range(curve$day), c(0, max(curve$upper)), type = "n", xlab = "Day", ylab = "Share",
    main = sub("\\.csv$", "", basename(curves[1])), sub = stamp)
  for (i in seq_along(lines)) {
    part <- curve[curve$line == lines[i], ]
    polygon(c(part$day, rev(part$day)), c(part$lower, rev(part$upper)),
      col = adjustcolor(i + 1, .2), border = NA)
    lines(part$day, part$value, type = "b", pch = 16, col = i + 1, lty = i)
  }
  legend("topright", lines, col = seq_along(lines) + 1, lty = seq_along(lines), bty = "n", cex = .8)
} else {
  plot.new()
  title("This release has no curve")
}
invisible(dev.off())

# Figure 2: the counts of the first table.
png("figure-2.png", width = 900, height = 600, res = 120)
first <- tables[[1]]
dimensions <- setdiff(names(first), c("simulated", "release", "count"))
counts <- tapply(first$count, first[rev(dimensions)], sum)
par(mar = c(9, 4, 3, 1))
barplot(counts, beside = TRUE, las = 2, legend.text = length(dimensions) > 1,
  args.legend = list(bty = "n", cex = .7), ylab = "Reports", main = names(tables)[1])
mtext(stamp, side = 3)
invisible(dev.off())
cat("Drawn: figure-1.png and figure-2.png\n")
