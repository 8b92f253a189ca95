// What a careful reader would notice about a page; an expression that gives a list of complaints.
(() => {
  const complaints = [];
  const complain = (what, element) =>
    complaints.push(`${what}: ${(element?.outerHTML ?? "").slice(0, 120).replace(/\s+/g, " ")}`);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });

  // Nothing is wider than the window, except in frames that scroll.
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) complaints.push(`the page is wider than ${width}`);
  all("body *").filter(isVisible).forEach((element) => {
    if (element.closest(".scroll,figure,.skip,svg")) return;
    const box = element.getBoundingClientRect();
    if (box.right > width + 1 || box.left < -1) complain("leaves the window", element);
  });

  // Text stands out from its ground.
  const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  let least = 99;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !isVisible(element)) continue;
    if (element.closest("script,style,title,desc,.stamp")) continue;
    const style = getComputedStyle(element);
    const [text, behind] = [luminance(element.closest("svg") ? style.fill : style.color), luminance(ground(element))];
    const contrast = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
    least = Math.min(least, contrast);
    if (contrast < 4.5) complain(`contrast ${contrast.toFixed(2)}`, element);
  }

  // What those need who hear the page.
  if (!document.documentElement.lang) complaints.push("no language");
  if (!document.title) complaints.push("no title");
  let before = 0;
  all("h1,h2,h3,h4,h5,h6").forEach((heading) => {
    const level = Number(heading.tagName[1]);
    if (level > before + 1) complain(`heading of level ${level} after ${before}`, heading);
    before = level;
  });
  if (all("h1").length !== 1) complaints.push(`${all("h1").length} headings of the first level`);
  all("table").forEach((table) => {
    if (!table.caption?.textContent.trim()) complain("no caption", table);
    if (!table.querySelector("thead th[scope]")) complain("no header cells", table);
  });
  all("input").forEach((input) => { if (!input.labels.length) complain("no label", input); });
  all("button,a,summary").forEach((element) => {
    if (!element.textContent.trim() && !element.ariaLabel) complain("no name", element);
  });
  all("svg").forEach((svg) => {
    if (svg.getAttribute("role") !== "img" || !svg.getAttribute("aria-label")) complain("no description", svg);
  });
  const ids = all("[id]").map((element) => element.id);
  if (new Set(ids).size !== ids.length) complaints.push("an id is there twice");
  all("a[href^='#']").forEach((link) => {
    if (!document.getElementById(link.hash.slice(1))) complain("leads nowhere", link);
  });

  // Names on pictures do not lie on each other, in the fonts that are really there.
  all("svg").filter(isVisible).forEach((svg) => {
    const plane = svg.getBoundingClientRect();
    const boxes = Array.from(svg.querySelectorAll("text"), (text) => [text, text.getBoundingClientRect()]);
    boxes.forEach(([text, box], index) => {
      if (box.left < plane.left - 1 || box.right > plane.right + 1) complain("leaves its picture", text);
      boxes.slice(index + 1).forEach(([other, second]) => {
        const across = Math.min(box.right, second.right) - Math.max(box.left, second.left);
        const down = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
        // A line of text is higher than its letters.
        if (across > 1 && down > box.height * 0.45) complain(`"${other.textContent}" lies on`, text);
      });
    });
  });
  return { complaints, least };
})()
