// Asks before what was typed on this page and not yet sent is lost; leaving at once is never asked.
let typed = false;

document.addEventListener("input", () => {
  typed = true;
});
document.addEventListener("submit", () => {
  typed = false;
});
window.addEventListener("beforeunload", (event) => {
  if (typed && !document.documentElement.hidden) {
    event.preventDefault();
  }
});
