// Comfort on the page that shows a return code; without script the page works the same.
const code = document.querySelector("[data-code]").textContent.trim();
const copy = document.querySelector("[data-copy]");
const print = document.querySelector("[data-print]");
const copied = document.querySelector("[data-copied]");

if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code);
    copied.textContent = copied.dataset.copied;
  });
}
print.hidden = false;
print.addEventListener("click", () => window.print());
