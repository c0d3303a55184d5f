// @ts-check
"use strict";
// The page for unknown addresses: gives it style and right links where it was sent at an unknown depth, and offers the page that was
// meant, whose address may differ in case, zeros, its end or the punctuation after it.
(() => {
  const site = new URL("..", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  Object.assign(window, { jizhunNotFound: true });

  /** Links begin where the site begins, not where the page was sent. */
  const anchor = () =>
    ["href", "action", "data-codes"].forEach((name) =>
      document.querySelectorAll("body [" + name + "]").forEach((each) => {
        const link = each.getAttribute(name) || "";
        link.startsWith("#") || each.setAttribute(name, new URL(link, site).href);
      }),
    );

  /** Loads what other pages name in their head. */
  const dress = () =>
    new Promise((done) => {
      const icon = Object.assign(document.createElement("link"), { rel: "icon", href: new URL("assets/icon.svg", site).href });
      const script = Object.assign(document.createElement("script"), { src: new URL("assets/site.js", site).href });
      script.onload = () => jizhunLoad("site.css").then(() => jizhunLoad("reader.js")).then(done, done);
      script.onerror = done;
      document.head.append(icon, script);
    });

  /** @typedef {{address: string, chip: string, kind: string, text: string}} Offer */

  /** @param {string} address @returns {Promise<Offer | null>} */
  const page = async (address) => {
    const answer = await fetch(new URL(address, site), { method: "HEAD" }).catch(() => null);
    return answer?.ok ? { address: address + location.hash, chip: "", kind: "", text: address } : null;
  };

  /** @param {string} standard @param {string} name @returns {Promise<Offer | null>} */
  const statement = async (standard, name) => {
    /** @type {Record<string, [kind: string, text: string, context: string]>} */
    const entries = await jizhunEntries(standard).catch(() => ({}));
    const code = Object.keys(entries).find((each) => jizhunAddress.folded(each) === jizhunAddress.folded(name));
    const [kind, text] = code ? entries[code] : ["", ""];
    return code ? { address: standard + "/" + code + ".html", chip: code.includes("/") ? "" : code, kind, text } : null;
  };

  /** The names in the address after the site's root, without endings and what follows them. */
  const names = () => {
    const path = jizhunAddress.decoded(location.pathname.slice(site.pathname.length)).normalize("NFKC");
    return path
      .replace(/\.html?(?![A-Za-z0-9]).*$/i, "")
      .split("/")
      .map((name) => name.replace(/[^A-Za-z0-9]+$/, ""))
      .filter((name, at, all) => name && !(at > 0 && at === all.length - 1 && /^index$/i.test(name)));
  };

  /** The page that was meant, if there is one. @param {string[]} path */
  const meant = async (path) => {
    const [first = "", ...others] = path;
    const rest = others.join("/");
    if (!/^[A-Z][A-Z0-9]+-\d{3}(v\d+)?$/i.test(first)) {
      const form = /** @type {HTMLElement | null} */ (document.querySelector("form.find"));
      const [, only = ""] = /([^/]+)\/index-of-codes\.html$/.exec(form?.dataset.codes || "") || [];
      return (only && (await statement(only, path.join("/")))) || (first && (await page(path.join("/").toLowerCase() + ".html")));
    }
    const standard = first.toUpperCase().replace(/V(?=\d+$)/, "v");
    const home = standard + "/index.html";
    if (!standard.includes("v")) {
      return page(home + (rest && "#" + rest));
    }
    return (
      (rest && ((await statement(standard, rest)) || (await page(standard + "/" + rest.toLowerCase() + ".html")))) ||
      (await page(home)) ||
      page(standard.replace(/v\d+$/, "") + "/index.html" + (rest && "#" + rest))
    );
  };

  const offer = async () => {
    const path = names();
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector("form.find input"));
    if (field && path.length) {
      field.value = path[path.length - 1];
    }
    const found = await meant(path);
    const place = document.getElementById("meant");
    const link = place?.querySelector("a");
    if (found && place && link) {
      const [chip, text] = link.children;
      chip.className = "chip " + (found.kind || "page");
      chip.textContent = found.chip;
      chip.toggleAttribute("hidden", !found.chip);
      text.textContent = found.text;
      link.href = new URL(found.address, site).href;
      place.hidden = false;
    }
  };

  const begin = async () => {
    if (!("jizhunLoad" in window)) {
      anchor();
      await dress();
      document.documentElement.style.visibility = "";
    }
    if (location.pathname.startsWith(site.pathname) && !location.pathname.endsWith("/404.html")) {
      offer();
    }
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", begin) : begin();
})();
