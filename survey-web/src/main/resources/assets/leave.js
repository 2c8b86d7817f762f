// Leaves at once: by the link, or by pressing Shift three times within a second and a half.
const link = document.querySelector("[data-leave]");
const PRESSES = 3;
const WITHIN = 1500;
let presses = [];

const leave = () => {
  document.documentElement.hidden = true;
  document.querySelectorAll("form").forEach((form) => {
    form.querySelectorAll("input").forEach((input) => {
      input.value = "";
      input.checked = false;
    });
  });
  // Takes the place of this page, so that the back button does not show it.
  window.location.replace(link.href);
};

document.querySelectorAll("[data-leave]").forEach((each) =>
  each.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  }),
);
document.querySelectorAll("[data-leave-key]").forEach((hint) => {
  hint.hidden = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift") {
    presses = [];
  } else if (!event.repeat) {
    presses = presses.filter((time) => event.timeStamp - time < WITHIN);
    presses.push(event.timeStamp);
    if (presses.length === PRESSES) {
      leave();
    }
  }
});
