// Shows findings by severity. Without scripts the boxes stay hidden and all findings are shown.
const boxes = [...document.querySelectorAll(".counts input")];

function show() {
  for (const severity of ["error", "warning", "info"]) {
    const off = boxes.some(box => box.value === severity && !box.checked);
    document.body.classList.toggle("no-" + severity, off);
  }
  for (const item of document.querySelectorAll(".item")) {
    item.hidden = !boxes.some(box => box.checked && item.querySelector(".finding." + box.value));
  }
}

function choose(event) {
  for (const box of boxes) {
    if (box.value === event.target.value) box.checked = event.target.checked;
  }
  show();
}

for (const box of boxes) {
  box.hidden = false;
  box.addEventListener("change", choose);
}
