// The headline's field and what lies under it: its marks, its slots, and writing into it.

export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
export const field = () => $("#ja");
export const marks = () => $("#marks");

/** Until the service has read the new text, what is before and behind the change stays marked. */
export function keepMarks() {
  const text = field().value;
  const old = marks().textContent;
  let before = 0;
  while (before < text.length && before < old.length && text[before] === old[before]) before++;
  let behind = 0;
  const most = Math.min(text.length, old.length) - before;
  while (behind < most && text[text.length - 1 - behind] === old[old.length - 1 - behind]) behind++;
  const kept = [];
  let at = 0;
  let changed = false;
  for (const node of [...marks().childNodes]) {
    const end = at + node.textContent.length;
    if (end <= before) kept.push(node);
    else if (at >= old.length - behind) {
      if (!changed) kept.push(middle(kept, text, old, at));
      changed = true;
      kept.push(node);
    }
    at = end;
  }
  if (!changed) kept.push(middle(kept, text, old, old.length));
  marks().replaceChildren(...kept);
}

function middle(kept, text, old, from) {
  const start = kept.reduce((length, node) => length + node.textContent.length, 0);
  return document.createTextNode(text.slice(start, text.length - (old.length - from)));
}

/** The field is as high as its text; most browsers see to that by its style. */
export function fit() {
  if (CSS.supports("field-sizing", "content")) return;
  field().style.height = "auto";
  field().style.height = `${field().scrollHeight}px`;
}

/** Puts a text in the place of a stretch, as typing does, so that the browser can undo it. */
export function replace(text, start, end) {
  const ja = field();
  ja.focus({ preventScroll: true });
  ja.setSelectionRange(start, end);
  const done = text ? document.execCommand("insertText", false, text)
    : document.execCommand("delete");
  if (!done) {
    ja.setRangeText(text, start, end, "end");
    ja.dispatchEvent(new Event("input", { bubbles: true }));
  }
  ja.setSelectionRange(start + text.length, start + text.length);
}

/** The marked stretches of the headline: element, start, end. */
export function slots() {
  const found = [];
  let at = 0;
  for (const node of marks().childNodes) {
    const end = at + node.textContent.length;
    const previous = found.at(-1);
    if (node.classList?.contains("slot")) {
      // A finding cuts a slot in two; it is one all the same.
      if (previous && previous.end === at && previous.card && previous.card === node.dataset.card) {
        previous.end = end;
      } else {
        found.push({ element: node, card: node.dataset.card, start: at, end });
      }
    }
    at = end;
  }
  return found;
}

export function slotHere() {
  const { selectionStart: start, selectionEnd: end } = field();
  return slots().find((slot) => slot.start <= start && end <= slot.end);
}
