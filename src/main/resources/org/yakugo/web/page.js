// The page: sends an item, shows the renderings and drafts that come back, copies one on a click.

const WORDS = {
  en: {
    purpose: "Established Japanese renderings, with the past headlines that prove them.",
    label: "English item",
    hint: "The first line is the headline, the rest the body; a whole bulletin will do as well. Ctrl+Enter sends.",
    submit: "Show renderings",
    open: "Open a file …",
    empty: "Paste an item to see how its names, posts and bodies have been rendered before.",
    drafts: "Draft headlines",
    noDraft: "No past headline is near enough to draft from.",
    headline: "In the headline",
    body: "In the body",
    matches: "Similar past headlines",
    noMention: "Nothing known is named here.",
    noRendering: "no proposal",
    unsure: "No confident proposal; candidates:",
    from: (id, n) => `from ${id}, item ${n}`,
    item: (id, n) => `${id}, item ${n}`,
    uses: (n, last) => `${n} ${n === 1 ? "use" : "uses"}${last ? `, last ${last}` : ""}`,
    reasons: "why",
    times: (n) => `${n} times`,
    copied: (text) => `Copied: ${text}`,
    copy: (text) => `Copy ${text}`,
    working: "Looking …",
    unreachable: "The service does not answer. Is it still running?",
    kind: {
      person: "person", title: "post", person_title: "person with post", organisation: "organisation",
      place: "place", event: "event", document: "document", term: "term",
    },
    origin: {
      glossary: "glossary", memory: "seen before", composed: "composed", transliterated: "by sound",
    },
  },
  ja: {
    purpose: "定着した訳語を、根拠となる過去の見出しとともに示します。",
    label: "英文記事",
    hint: "1行目が見出し、残りが本文です。情報誌全体を貼り付けることもできます。Ctrl+Enterで送信。",
    submit: "訳語を調べる",
    open: "ファイルを開く…",
    empty: "記事を貼り付けると、人名・肩書・機関名などの過去の訳語が表示されます。",
    drafts: "見出しの下書き",
    noDraft: "下書きのもとになるほど近い過去の見出しはありません。",
    headline: "見出しの語",
    body: "本文の語",
    matches: "似ている過去の見出し",
    noMention: "既知の語はありません。",
    noRendering: "候補なし",
    unsure: "確かな案はありません。候補：",
    from: (id, n) => `${id} 第${n}項から`,
    item: (id, n) => `${id} 第${n}項`,
    uses: (n, last) => `使用${n}回${last ? `、最新 ${last}` : ""}`,
    reasons: "理由",
    times: (n) => `${n}か所`,
    copied: (text) => `コピーしました：${text}`,
    copy: (text) => `${text}をコピー`,
    working: "調べています…",
    unreachable: "サービスが応答しません。起動しているか確認してください。",
    kind: {
      person: "人名", title: "肩書", person_title: "人名と肩書", organisation: "機関",
      place: "地名", event: "行事", document: "文書", term: "用語",
    },
    origin: { glossary: "用語集", memory: "過去の例", composed: "組み立て", transliterated: "音訳" },
  },
};

const answer = document.getElementById("answer");
const status = document.getElementById("status");
const form = document.getElementById("item");
const text = document.getElementById("text");
const file = document.getElementById("file");

let language = localStorage.getItem("language") ?? (navigator.language.startsWith("ja") ? "ja" : "en");
let shown = null;
let underWay = null;
let clearing = 0;

const words = () => WORDS[language];

/** An element with attributes and children; a null child is left out. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function say(message) {
  status.textContent = message;
  clearTimeout(clearing);
  clearing = setTimeout(() => (status.textContent = ""), 2500);
}

async function copy(value, button) {
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    // Without a secure connection browsers keep the clipboard back; a selection still works.
    getSelection().selectAllChildren(button);
    document.execCommand("copy");
  }
  button.classList.add("copied");
  setTimeout(() => button.classList.remove("copied"), 1500);
  say(words().copied(value));
}

function copyButton(value, ...content) {
  const button = element(
    "button",
    { type: "button", class: "copy", lang: "ja", title: words().copy(value) },
    ...content,
  );
  button.addEventListener("click", () => copy(value, button));
  return button;
}

function pair(evidence) {
  return element("li", { class: "pair" },
    element("span", { lang: "ja" }, evidence.ja ?? ""),
    element("span", { lang: "en" }, evidence.en ?? ""),
    element("span", { class: "from" }, words().item(evidence.bulletin, evidence.item)));
}

function list(title, className, entries, none) {
  return [
    element("h3", {}, title),
    entries.length
      ? element("ul", { class: className }, ...entries)
      : element("p", { class: "none" }, none),
  ];
}

/** A draft with its replaced stretches marked; each tells the English that it renders. */
function draft({ ja, score, from, slots }) {
  const parts = [];
  let end = 0;
  for (const slot of slots) {
    parts.push(ja.slice(end, slot.start));
    parts.push(element("mark", { title: slot.source }, ja.slice(slot.start, slot.end)));
    end = slot.end;
  }
  parts.push(ja.slice(end));
  return element("li", {},
    copyButton(ja, ...parts),
    element("div", { class: "from" }, sure(score), " ", words().from(from.bulletin, from.item)));
}

function sure(probability) {
  return element("span", { class: "sure" },
    element("meter", { min: 0, max: 1, value: probability }),
    `${Math.round(probability * 100)} %`);
}

function proof({ uses, last, evidence, reasons }) {
  if (!evidence.length && !reasons.length) return null;
  return element("details", {},
    element("summary", {}, uses ? words().uses(uses, last) : words().reasons),
    element("ol", {},
      ...reasons.map((reason) => element("li", {}, reason)),
      ...evidence.map(pair)));
}

/** What is less likely is no proposal; Rendering.CONFIDENT of the service. */
const CONFIDENT = 0.35;

function rendering(proposal) {
  return element("li", {},
    copyButton(proposal.target, proposal.target),
    element("span", { class: `origin ${proposal.origin}` }, words().origin[proposal.origin]),
    sure(proposal.confidence),
    proof(proposal));
}

const anchor = (item, mention) => `m${item}-${mention.field}-${mention.start}-${mention.end}`;

function mention(item, { first, depth, times }) {
  const note = words().kind[first.kind] + (times > 1 ? ` · ${words().times(times)}` : "");
  return element("li", { id: anchor(item, first), class: `depth-${Math.min(depth, 3)}` },
    element("div", { class: "source", lang: "en" }, first.source,
      element("small", { lang: language }, note)),
    first.renderings.length && first.renderings[0].confidence < CONFIDENT
      ? element("p", { class: "unsure" }, words().unsure) : null,
    first.renderings.length
      ? element("ul", { class: "renderings" }, ...first.renderings.map(rendering))
      : element("p", { class: "none" }, words().noRendering));
}

/** Each wording of a field once, in the order of the text, with how deep it nests. */
function distinct(mentions, field) {
  const here = mentions.filter((mention) => mention.field === field);
  const found = new Map();
  for (const mention of here) {
    const key = `${mention.kind}\n${mention.source}`;
    const known = found.get(key);
    if (known) {
      known.times += 1;
      continue;
    }
    const depth = here.filter((outer) => outer !== mention && contains(outer, mention)).length;
    found.set(key, { first: mention, depth, times: 1 });
  }
  return [...found.values()];
}

const contains = (outer, inner) =>
  outer.start <= inner.start && inner.end <= outer.end
  && outer.end - outer.start > inner.end - inner.start;

/** The headline, its outermost mentions leading to their renderings. */
function headline({ item, headline, mentions }) {
  const here = mentions.filter((mention) => mention.field === "headline");
  const parts = [];
  let end = 0;
  for (const outermost of here.filter((one) => !here.some((other) => contains(other, one)))) {
    if (outermost.start < end) continue;
    parts.push(headline.slice(end, outermost.start));
    parts.push(element("a", { href: `#${anchor(item, outermost)}` }, outermost.source));
    end = outermost.end;
  }
  parts.push(headline.slice(end));
  return element("h2", { lang: "en" }, ...parts);
}

function match({ score, ja, en, bulletin, item }) {
  return element("li", { class: "pair" },
    copyButton(ja, ja),
    element("span", { lang: "en" }, en),
    element("span", { class: "from" }, `${score} · ${words().item(bulletin, item)}`));
}

function suggestion(one) {
  const inHeadline = distinct(one.mentions, "headline").map((found) => mention(one.item, found));
  const inBody = distinct(one.mentions, "body").map((found) => mention(one.item, found));
  return element("article", {},
    headline(one),
    ...list(words().drafts, "drafts", one.drafts.map(draft), words().noDraft),
    ...list(words().headline, "mentions", inHeadline, words().noMention),
    ...(inBody.length ? list(words().body, "mentions", inBody) : []),
    ...(one.matches.length ? list(words().matches, "matches", one.matches.map(match)) : []));
}

function show() {
  for (const labelled of document.querySelectorAll("[data-text]")) {
    labelled.textContent = words()[labelled.dataset.text];
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", button.dataset.language === language);
  }
  document.documentElement.lang = language;
  if (shown?.problem) {
    answer.replaceChildren(element("p", { class: "problem", role: "alert" }, shown.problem));
  } else if (shown) {
    answer.replaceChildren(...shown.map(suggestion));
  }
}

async function ask(body, headers) {
  underWay?.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  const submit = form.querySelector("[type=submit]");
  submit.disabled = true;
  answer.setAttribute("aria-busy", "true");
  say(words().working);
  try {
    const response = await fetch("/api/suggest", { method: "POST", body, headers, signal });
    const object = await response.json();
    shown = response.ok ? object : { problem: object.detail };
  } catch (failure) {
    if (failure.name === "AbortError") return;
    shown = { problem: words().unreachable };
  }
  submit.disabled = false;
  answer.setAttribute("aria-busy", "false");
  status.textContent = "";
  show();
  answer.focus({ preventScroll: matchMedia("(min-width: 62rem)").matches });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask(JSON.stringify({ text: text.value }), { "Content-Type": "application/json" });
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

file.addEventListener("change", () => {
  if (!file.files.length) return;
  const body = new FormData();
  body.append("file", file.files[0]);
  file.value = "";
  ask(body);
});

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    language = button.dataset.language;
    localStorage.setItem("language", language);
    show();
  });
}

show();
