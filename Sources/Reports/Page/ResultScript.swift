/// What the page of a result can do besides being read: colours, sorting, opening and closing, printing what is closed.
enum ResultScript {
  static let text = """

    "use strict";
    const all = (selector) => Array.from(document.querySelectorAll(selector));
    all("[hidden]").forEach((element) => { element.hidden = false; });

    // Dark or light, from what the system prefers.
    const root = document.documentElement;
    const dark = document.getElementById("dark");
    const showDark = (isDark) => {
      root.dataset.theme = isDark ? "dark" : "light";
      dark.setAttribute("aria-pressed", String(isDark));
    };
    dark.setAttribute("aria-pressed", String(matchMedia("(prefers-color-scheme: dark)").matches));
    dark.addEventListener("click", () => showDark(dark.getAttribute("aria-pressed") !== "true"));

    // Projects open and close together, when one is pointed at, and for printing.
    const projects = all("details.project");
    const openAll = (isOpen) => projects.forEach((project) => { project.open = isOpen; });
    document.getElementById("open").addEventListener("click", () => openAll(true));
    document.getElementById("close").addEventListener("click", () => openAll(false));
    const openTarget = () => {
      const target = location.hash && document.getElementById(location.hash.slice(1));
      if (target instanceof HTMLDetailsElement) { target.open = true; target.scrollIntoView(); }
    };
    addEventListener("hashchange", openTarget);
    openTarget();
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = projects.filter((project) => !project.open);
      opened.forEach((project) => { project.open = true; });
    });
    addEventListener("afterprint", () => opened.forEach((project) => { project.open = false; }));

    // Tables are sorted by pressing a heading; pressing it again turns the order round.
    const collator = new Intl.Collator("zh-CN", { numeric: true });
    const compare = (left, right) => {
      if (left.dataset.v !== undefined && right.dataset.v !== undefined) return left.dataset.v - right.dataset.v;
      return collator.compare(left.textContent, right.textContent);
    };
    all("table.sortable").forEach((table) => {
      const headings = Array.from(table.tHead.rows[0].cells);
      headings.forEach((heading, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...heading.childNodes);
        heading.append(button);
        button.addEventListener("click", () => {
          const isRising = heading.getAttribute("aria-sort") !== "ascending";
          headings.forEach((other) => other.removeAttribute("aria-sort"));
          heading.setAttribute("aria-sort", isRising ? "ascending" : "descending");
          const body = table.tBodies[0];
          const rows = Array.from(body.rows);
          rows.sort((a, b) => compare(a.cells[column], b.cells[column]) * (isRising ? 1 : -1));
          body.append(...rows);
        });
      });
    });

    """
}
