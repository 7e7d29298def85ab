// What the service doesn't have yet lies in the browser too: a page that is closed while the service
// is away has it again when the same person next opens the item.

import { $, field } from "/headline.js";

/** The item's own address; what finishes it adds a word to that. */
const item = () => $("#save").getAttribute("hx-post");

/** Where the browser keeps it: apart for each who signs in. */
const key = (place) => `${document.body.dataset.user} ${place}`;

/** Null if there is none, or the browser keeps nothing. */
function kept(place) {
  try {
    return JSON.parse(localStorage.getItem(key(place)));
  } catch {
    return null;
  }
}

function forget(place) {
  try {
    localStorage.removeItem(key(place));
  } catch {
    // It was never kept either.
  }
}

/** Keeps what was typed, with the revision that it was typed over. */
export function keep() {
  try {
    localStorage.setItem(key(item()), JSON.stringify({ ja: field().value, revision: $("#revision").value }));
  } catch {
    // A browser that keeps nothing loses no more than it did.
  }
}

/** The service has this text of the item: what was typed since is still to be sent. */
export function received(path, ja) {
  const place = path.replace(/\/done$/, "");
  if (kept(place)?.ja === ja) forget(place);
}

/** Puts what was not sent into the field; its old revision tells of changes made elsewhere since. */
export function bringBack() {
  const unsent = kept(item());
  if (!unsent) return false;
  if (unsent.ja === field().value) {
    forget(item());
    return false;
  }
  field().value = unsent.ja;
  $("#revision").value = unsent.revision;
  return true;
}
