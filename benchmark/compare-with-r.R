# The analyses of ComparisonWithR in R, on the same rows; prints both CPU times side by side.
# Usage: Rscript compare-with-r.R FOLDER, with rows.csv and java.csv in the folder.
suppressPackageStartupMessages(library(survival))

folder <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(file.path(folder, "rows.csv"), colClasses = "integer")
rows$log_days <- log(rows$days)
rows$left <- as.integer(rows$role == 0)
rows$state <- factor(rows$end, 0:3)
sides <- rows[rows$role < 2, ]

timed <- function(work) {
  gc()
  start <- proc.time()
  value <- work()
  used <- proc.time() - start
  c(value = as.numeric(value), cpu = sum(used[c("user.self", "sys.self")]))
}

analyses <- list(
  survfit = function() {
    fit <- survfit(Surv(days, end > 0) ~ 1, rows, conf.type = "log-log")
    summary(fit, times = 90)$std.err
  },
  survfit_states = function() {
    fit <- survfit(Surv(days, state) ~ 1, rows, conf.type = "log")
    summary(fit, times = 90)$std.err[2]
  },
  cuminc = function() {
    if (!requireNamespace("cmprsk", quietly = TRUE)) return(NA)
    cmprsk::cuminc(sides$days, sides$end, sides$role)$Tests[1, "stat"]
  },
  glm = function() {
    fit <- glm(together ~ log_days + on_purpose + relationship + anxiety + wanted_back,
               binomial, rows, control = glm.control(epsilon = 1e-10))
    sqrt(vcov(fit)[2, 2])
  },
  coxph = function() {
    fit <- coxph(Surv(days, end > 0) ~ on_purpose + relationship + anxiety + wanted_back + left,
                 rows)
    sqrt(vcov(fit)[1, 1])
  }
)

java <- read.csv(file.path(folder, "java.csv"))
cat(sprintf("%d rows, %s, survival %s\n\n", nrow(rows), R.version.string,
            packageVersion("survival")))
cat("| analysis | here, first, CPU s | here, again, CPU s | R, CPU s | R / here, again | difference |\n")
cat("|---|---|---|---|---|---|\n")
for (name in java$analysis) {
  here <- java[java$analysis == name, ]
  r <- timed(analyses[[name]])
  if (is.na(r["value"])) {
    cat(sprintf("| %s | %.3f | %.3f | not installed | | |\n", name, here$cpu_first, here$cpu))
  } else {
    cat(sprintf("| %s | %.3f | %.3f | %.2f | %.0f | %.0e |\n", name, here$cpu_first, here$cpu,
                r["cpu"], r["cpu"] / here$cpu, abs(here$value / r["value"] - 1)))
  }
}
