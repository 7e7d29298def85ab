// What every page does: keys, the list of keys, files dropped, lists walked, the first tour.

const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const said = () => $("#said");
let clearing = 0;

/** Tells the person something for some seconds. */
export function say(message, lasting = 4000) {
  said().textContent = message;
  clearTimeout(clearing);
  clearing = setTimeout(() => (said().textContent = ""), lasting);
}

const isField = (element) => element.matches?.("input:not([type=checkbox]), textarea, select");
const PAGES = { d: "draft", c: "check", g: "glossary", m: "memory", r: "drift", o: "overview" };
let going = 0;

function show(id) {
  const dialog = document.getElementById(id);
  if (dialog && !dialog.open) dialog.showModal();
}

/** Moves through the rows of the list; the chosen one has the focus. */
function walk(step) {
  const rows = $$("[data-row]").filter((row) => row.offsetParent !== null);
  if (!rows.length) return false;
  const at = rows.findIndex((row) => row === document.activeElement
    || row.closest("li, tr, article")?.contains(document.activeElement));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

/** Presses the button with that key in the row that has the focus, or on the page. */
function press(key) {
  const many = $("[data-choose]:checked") && $(`[data-many="${key}"]`);
  if (many) {
    many.click();
    return true;
  }
  const row = document.activeElement?.closest("li, tr, article");
  const button = (row && $(`[data-key="${key}"]`, row)) ?? $(`[data-key="${key}"]:not(li *, tr *)`);
  if (!button || button.disabled) return false;
  button.click();
  // What opens is there to be filled in.
  if (button.matches("summary")) $("input:not([type=hidden], [type=checkbox])", button.parentElement)?.focus();
  return true;
}

/** Closes what was opened in a row; the row has the focus again. */
function leave(field) {
  const opened = field.closest("[data-list] > li details[open]");
  if (!opened) return false;
  opened.open = false;
  $("[data-row]", opened.closest("[data-list] > li"))?.focus();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "Enter" && control && isField(event.target) && event.target.form) {
    event.preventDefault();
    event.target.form.requestSubmit($("button:not([type=button])", event.target.form));
    return;
  }
  if (control || event.altKey) return;
  if (event.key === "F1") {
    event.preventDefault();
    show("shortcuts");
    return;
  }
  if (event.key === "ArrowDown" && event.target.type === "search" && walk(0)) event.preventDefault();
  if (event.key === "Escape" && leave(event.target)) event.preventDefault();
  if (isField(event.target) || $("dialog[open]")) return;
  let done = true;
  if (Date.now() - going < 1200 && PAGES[event.key]) location.href = `/${PAGES[event.key]}`;
  else if (event.key === "g") going = Date.now();
  else if (event.key === "?") show("shortcuts");
  else if (event.key === "/" && $("[type=search]")) $("[type=search]").focus();
  else if (event.key === "u" && $("[data-undo]")) $("[data-undo]").click();
  else if (event.key === "Escape") done = dismiss(document.activeElement?.closest(".confirm") ?? $(".confirm"));
  else if (event.key === "j") done = walk(1);
  else if (event.key === "k") done = walk(-1);
  else done = /^[a-z]$/.test(event.key) && press(event.key);
  if (done) event.preventDefault();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-show]");
  if (opener) show(opener.dataset.show);
  const copied = event.target.closest("[data-copy]");
  if (copied) copy(copied.dataset.copy);
  if (event.target.closest("[data-tour-close]")) closeTour();
  if (event.target.closest("[data-dismiss]")) dismiss(event.target.closest(".confirm"));
});

// What is taken back is shown at the place where one is.
document.addEventListener("submit", (event) => {
  if ($("[data-undo]", event.target) && event.target.elements.to) event.target.elements.to.value += location.hash;
});

/** Takes away what was to be confirmed; its row has the focus again. */
function dismiss(confirm) {
  if (!confirm) return false;
  const row = confirm.closest("li, tr, article");
  confirm.remove();
  if (row) $("[data-row]", row)?.focus();
  return true;
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  say(said().dataset.copied + text);
}

function closeTour() {
  localStorage.setItem("tour", "done");
  $("[data-tour]")?.remove();
}

if (localStorage.getItem("tour") === "done") $("[data-tour]")?.remove();

// A file chosen or dropped is sent at once.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  if (event.target.closest("[data-auto]") && event.target.matches("select")) event.target.form.requestSubmit();
  if (event.target.matches("[data-choose-all]")) {
    $$("[data-choose]").forEach((box) => (box.checked = event.target.checked));
  }
});

// What is pasted anywhere belongs where texts are pasted.
document.addEventListener("paste", (event) => {
  const paste = $("#paste");
  if (!paste || isField(event.target)) return;
  paste.value = event.clipboardData.getData("text/plain");
  paste.focus();
  event.preventDefault();
});

for (const form of $$("[data-drop]")) {
  const field = $("[type=file]", form);
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length) {
      field.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", () => form.setAttribute("aria-busy", "true"));
}

// A pair of words: pointing at one lights the other up; what is selected fills the form below.
for (const [event, lit] of [["mouseover", true], ["mouseout", false]]) {
  document.addEventListener(event, (happened) => {
    const mark = happened.target.closest?.("mark.pair");
    if (!mark) return;
    for (const one of $$(`mark.pair[data-card="${mark.dataset.card}"]`)) one.classList.toggle("lit", lit);
  });
}

document.addEventListener("mouseup", () => {
  const text = String(getSelection()).trim();
  const item = text && getSelection().anchorNode?.parentElement?.closest(".published > li");
  const form = item && $("[data-pair]", item);
  if (!form) return;
  const japanese = /[\u3040-\u30ff\u3400-\u9fff]/.test(text);
  form.elements[japanese ? "japanese" : "english"].value = text;
  form.closest("details").open = true;
});

// A list that comes anew keeps the place of the row where somebody was.
let place = -1;
document.addEventListener("htmx:beforeSwap", (event) => {
  const rows = $$("[data-list] [data-row]", event.detail.target);
  place = rows.findIndex((row) => row.closest("li").contains(document.activeElement));
});

// What a page asks to be confirmed is a key away.
document.addEventListener("htmx:afterSettle", (event) => {
  const { target } = event.detail;
  const rows = $$("[data-list] [data-row]", target);
  const linked = document.getElementById(location.hash.slice(1));
  let row = rows[Math.min(place, rows.length - 1)];
  if (place < 0 && linked && target.contains(linked)) {
    linked.scrollIntoView();
    row = rows.find((one) => one.closest("li").contains(linked));
  }
  ($("[autofocus]", target) ?? row)?.focus({ preventScroll: true });
  place = -1;
});

document.addEventListener("htmx:sendError", () => say(said().dataset.unreachable, 15000));
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful && said().textContent === said().dataset.unreachable) said().textContent = "";
});
document.addEventListener("htmx:responseError", (event) => {
  const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  // The text was changed in another window: it is shown as it is now.
  if (event.detail.xhr.status === 409 && $("#found")) htmx.trigger("#found", "overtaken");
  say($(".problem", page)?.textContent.trim() ?? said().dataset.unreachable, 8000);
});
