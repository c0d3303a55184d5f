// @ts-check
// Stands in the page for unknown addresses, which a web server sends at any depth: looks for the folder where the site begins, first
// before what looks like one of the site's own folders, then upwards from the address. The script that it finds there does the rest.
(() => {
  const page = document.documentElement;
  const folder = location.pathname.replace(/[^/]*$/, "");
  const before = /^(.*?\/)(?:[a-z][a-z0-9]+-[0-9]{3}(?:v[0-9]+)?|catalogue|same-name)\//i.exec(folder);
  const roots = before ? [before[1]] : [];
  for (let end = folder.length; end > 1 && roots.length !== 9; end = folder.lastIndexOf("/", end - 2) + 1) {
    roots.push(folder.slice(0, end));
  }
  const left = [...new Set([...roots, "/"])];
  const next = () => {
    const root = left.shift();
    if (root === undefined) {
      page.style.visibility = "";
      return;
    }
    const address = new URL(location.href);
    address.search = address.hash = "";
    address.pathname = root + "assets/not-found.js";
    const script = document.createElement("script");
    script.src = address.href;
    script.onload = () => "jizhunNotFound" in window || next();
    script.onerror = next;
    document.head.append(script);
  };
  page.style.visibility = "hidden";
  next();
})();
