// The headline in work: its marks, its slots, the renderings for the place of the cursor; every
// pause in typing is saved.

import { $, $$, field, fit, keepMarks, marks, replace, slotHere, slots } from "/headline.js";
import { bringBack, keep, received } from "/unsent.js";

/** Milliseconds without a key that count as a pause, and the longest that typing goes unsaved. */
const PAUSE = 60;
const LONGEST_UNSAVED = 700;

let pause = 0;
let unsavedSince = 0;

/** Whether something was typed that the service has not said to have. */
let unsaved = false;
let shownCard = null;

// --- Saving

function save() {
  clearTimeout(pause);
  unsavedSince = 0;
  const form = $("#save");
  if (form) htmx.trigger(form, "save");
}

function typed() {
  const now = performance.now();
  unsavedSince ||= now;
  unsaved = true;
  keep();
  clearTimeout(pause);
  pause = setTimeout(save, Math.max(0, Math.min(PAUSE, unsavedSince + LONGEST_UNSAVED - now)));
  $("#saved").textContent = "";
  $("#proposed")?.remove();
  keepMarks();
  fit();
  follow();
}

// --- Writing

function insert(text) {
  const ja = field();
  const here = slotHere();
  const replaces = here && (!shownCard || !here.card || here.card === shownCard);
  const other = slots().find((slot) => slot.card && slot.card === shownCard);
  if (replaces) replace(text, here.start, here.end);
  else if (other && ja.selectionStart === ja.selectionEnd) replace(text, other.start, other.end);
  else replace(text, ja.selectionStart, ja.selectionEnd);
  hideChoices();
}

function goToSlot(step) {
  const all = slots();
  if (!all.length) return;
  const at = field().selectionStart;
  const behind = all.filter((slot) => slot.start > at || (slot.start === at && slot.end !== field().selectionEnd));
  const ahead = all.filter((slot) => slot.end < field().selectionEnd || slot.start < at);
  const open = behind.find((slot) => slot.element.classList.contains("open"));
  const next = step > 0 ? open ?? behind[0] ?? all[0] : ahead.at(-1) ?? all.at(-1);
  field().focus();
  field().setSelectionRange(next.start, next.end);
  follow();
}

// --- The renderings of the word under the cursor

function showCard(id) {
  if (!id || id === shownCard) return;
  const card = document.getElementById(id);
  if (!card) return;
  shownCard = id;
  for (const other of $$("#cards > .card")) other.classList.toggle("shown", other === card);
  for (const mark of $$("[data-card]")) mark.classList.toggle("current", mark.dataset.card === id);
  $("#no-card").hidden = true;
}

function follow() {
  const here = slotHere();
  if (here?.card) showCard(here.card);
}

function take(nth) {
  const card = shownCard && document.getElementById(shownCard);
  const button = card && $$(":scope > ul .take", card)[nth - 1];
  if (button) insert(button.dataset.insert);
  return Boolean(button);
}

// --- Alternatives in place

function showChoices() {
  follow();
  const card = shownCard && document.getElementById(shownCard);
  const takes = card ? $$(":scope > ul .take, :scope > .more .take", card).slice(0, 9) : [];
  if (!takes.length) return;
  const list = $("#choices");
  list.replaceChildren(...takes.map((button, i) => {
    const option = document.createElement("div");
    option.role = "option";
    option.id = `choice-${i + 1}`;
    option.lang = "ja";
    option.dataset.insert = button.dataset.insert;
    option.append(button.dataset.insert);
    const sure = document.createElement("small");
    sure.textContent = $(".sure", button.closest(".rendering")).textContent;
    option.append(sure);
    return option;
  }));
  const slot = slots().find((one) => one.card === shownCard);
  if (slot) {
    list.style.insetInlineStart = `${Math.min(slot.element.offsetLeft, marks().clientWidth - 220)}px`;
    list.style.insetBlockStart = `${slot.element.offsetTop + slot.element.offsetHeight + 4}px`;
  }
  list.hidden = false;
  choose(0);
  list.focus({ preventScroll: true });
}

function choose(nth) {
  const options = $$("#choices > [role=option]");
  options.forEach((option, i) => option.setAttribute("aria-selected", i === nth));
  $("#choices").setAttribute("aria-activedescendant", options[nth].id);
}

function hideChoices() {
  if ($("#choices").hidden) return;
  $("#choices").hidden = true;
  field().focus({ preventScroll: true });
}

function keyInChoices(event) {
  const options = $$("#choices > [role=option]");
  const at = options.findIndex((option) => option.ariaSelected === "true");
  if (event.key === "ArrowDown") choose((at + 1) % options.length);
  else if (event.key === "ArrowUp") choose((at - 1 + options.length) % options.length);
  else if (event.key === "Enter") insert(options[at].dataset.insert);
  else if (event.key === "Escape" || event.key === "Tab") hideChoices();
  else if (/^[1-9]$/.test(event.key) && options[event.key - 1]) insert(options[event.key - 1].dataset.insert);
  else return;
  event.preventDefault();
}

// --- Concordance of what is selected

function selected() {
  const ja = field();
  const own = document.activeElement === ja && ja.value.slice(ja.selectionStart, ja.selectionEnd);
  return (own || String(getSelection())).trim();
}

function concord(text) {
  if (!text) return;
  htmx.ajax("GET", `/memory/lines?q=${encodeURIComponent(text)}`, { target: "#concordance", swap: "innerHTML" })
    .then(() => $("#concordance").scrollIntoView({ block: "nearest" }));
}

// --- Going from item to item

function go(step) {
  const n = Number($("#work").dataset.n) + step;
  const link = $(`[data-item="${n}"]`);
  if (link) {
    if (unsavedSince) save();
    link.click();
  }
}

/**
 * After an item has come: the field is ready for it. All that changes the page comes before what
 * asks where things are, so that they are laid out once.
 */
function arrive(typing) {
  shownCard = null;
  unsaved = false;
  $("#side").classList.add("by-cursor");
  const ja = field();
  if (!typing) ja.setSelectionRange(0, 0);
  const first = $(".english [data-card]");
  follow();
  if (!shownCard && first) showCard(first.dataset.card);
  const links = $$(".sheet a.m");
  links.forEach((link, i) => (link.tabIndex = i ? -1 : 0));
  document.title = document.title.replace(/^\d+/, $("#work").dataset.n);
  fit();
  ja.focus({ preventScroll: true });
  $("#items [aria-current]")?.scrollIntoView({ block: "nearest" });
  if (bringBack()) typed();
}

document.addEventListener("input", (event) => {
  if (event.target === field()) typed();
});

document.addEventListener("selectionchange", () => {
  if (document.activeElement === field()) follow();
});

document.addEventListener("focusin", (event) => {
  const mention = event.target.closest?.("a.m");
  if (mention) showCard(mention.dataset.card);
});

document.addEventListener("keydown", (event) => {
  if (event.isComposing || !field()) return;
  if (event.target.closest?.("#choices")) return keyInChoices(event);
  const mention = event.target.closest?.("a.m");
  if (mention && /^Arrow(Left|Right)$/.test(event.key)) {
    const links = $$(".sheet a.m");
    const next = links[links.indexOf(mention) + (event.key === "ArrowRight" ? 1 : -1)];
    next?.focus();
    return event.preventDefault();
  }
  let done = true;
  if (event.key === "Enter" && event.target === field() && !event.ctrlKey && !event.metaKey) done = true;
  else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("#finish").click();
  else if (event.key === "F2") goToSlot(event.shiftKey ? -1 : 1);
  else if (event.key === "F4") showChoices();
  else if (event.key === "F7") toggleProof();
  else if (event.altKey && event.key === "ArrowDown") go(1);
  else if (event.altKey && event.key === "ArrowUp") go(-1);
  else if (event.altKey && /^Digit[1-9]$/.test(event.code)) done = take(Number(event.code.slice(5)));
  else if (event.altKey && event.code === "Digit0") $("#findings .instead")?.click();
  else if (event.altKey && event.code === "KeyC") concord(selected());
  else done = false;
  if (done) event.preventDefault();
});

function toggleProof() {
  const proof = shownCard && $(`#${shownCard} > ul .proof`);
  if (proof) proof.open = !proof.open;
}

document.addEventListener("mousedown", (event) => {
  // The cursor stays where it is while a rendering is taken.
  if (event.target.closest("[data-insert], [data-replace]")) event.preventDefault();
});

document.addEventListener("click", (event) => {
  // Finishing sends the text itself; a save that came in between would take its place in the queue.
  if (event.target.closest("#finish")) clearTimeout(pause);
  const target = event.target.closest("[data-insert], [data-replace], [data-whole], [data-concord], [data-theirs], [data-mine], a.m, [data-card-link]");
  if (!target) return;
  const { insert: text, replace: instead, whole, concord: words, theirs, start, end } = target.dataset;
  if (target.matches("a.m")) showCard(target.dataset.card);
  else if (target.dataset.cardLink) showCard(target.dataset.cardLink);
  else if (text !== undefined) insert(text);
  else if (instead !== undefined) replace(instead, Number(start), Number(end));
  else if (whole !== undefined) replace(whole, 0, field().value.length);
  else if (words !== undefined) concord(words);
  else settle(theirs);
  event.preventDefault();
});

/** Another window wrote this headline too: one of both stays. */
function settle(theirs) {
  const box = $("#overtaken");
  $("#revision").value = box.dataset.revision;
  box.hidden = true;
  if (theirs !== undefined) replace(theirs, 0, field().value.length);
  save();
}

for (const event of ["mouseup", "keyup"]) {
  document.addEventListener(event, () => {
    const text = selected();
    document.body.classList.toggle("has-selection", text.length > 1);
  });
}

// What the last request for a save held.
let sent = "";
document.addEventListener("htmx:configRequest", (event) => {
  if (event.target.id === "save") sent = event.detail.formData.get("ja");
});

// Marks of a text that was typed on meanwhile come too late, and what is typed now isn't saved yet.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const { target, fragment } = event.detail;
  const late = (target.id === "marks" && fragment.textContent.trim() !== field().value.trim())
    || (target.id === "saved" && sent !== field().value);
  if (late) event.detail.shouldSwap = false;
  else if (target.id === "saved") unsaved = false;
});

document.addEventListener("htmx:oobAfterSwap", (event) => {
  if (event.detail.target.id === "overtaken") $("#overtaken").hidden = false;
  if (shownCard) {
    for (const mark of $$("[data-card]")) mark.classList.toggle("current", mark.dataset.card === shownCard);
  }
});

// The cards go first: htmx would take leave of each of their thousand elements.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target.id === "work" && event.detail.shouldSwap) $("#side").replaceChildren();
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "work") arrive(false);
});

// A page that is left or loaded anew sends what it still has; such a request outlives the page.
for (const event of ["beforeunload", "pagehide"]) {
  window.addEventListener(event, () => {
    const form = $("#save");
    if (!unsaved || !form) return;
    unsaved = false;
    const body = new URLSearchParams(new FormData(form));
    fetch(form.getAttribute("hx-post"), { method: "POST", body, keepalive: true });
  });
}

window.addEventListener("resize", () => field() && fit());

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden" && unsavedSince) save();
});

document.addEventListener("htmx:afterRequest", (event) => {
  const { successful, requestConfig } = event.detail;
  if (successful) received(requestConfig.path, requestConfig.formData?.get("ja"));
});

// A service that was away gets what was typed meanwhile.
document.addEventListener("htmx:sendError", () => setTimeout(save, 2000));

if (field()) {
  // Who typed before this script was there keeps the cursor where it is.
  arrive(document.activeElement === field());
  // What was typed before this script was there is saved like the rest.
  if (field().value !== field().defaultValue) typed();
}
