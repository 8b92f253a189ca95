"use strict";
// Reads the sliders, asks the module, and shows its answer. No number of a score is made here.
(() => {
  const panel = document.getElementById("sliders");
  const problem = document.getElementById("slider-problem");
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const refuse = () => {
    problem.textContent = panel.dataset.old;
    problem.hidden = false;
  };
  try {
    // Older browsers compile no larger module than 4 KB at once.
    WebAssembly.instantiate(bytes(panel.dataset.module), {}).then(({ instance }) => start(instance.exports), refuse);
  } catch {
    refuse();
  }

  const start = (core) => {
    const total = document.getElementById("slider-total");
    const command = document.getElementById("slider-command");
    const rows = [...document.querySelectorAll("#slider-projects tbody tr")];
    const places = Number(panel.dataset.places);
    const grades = panel.dataset.grades.split("\n");
    const none = -(2n ** 63n);
    const department = bytes(panel.dataset.department);

    // Points as whole numbers of ten-thousandths, in and out of text.
    const read = (text) => {
      const match = /^\s*(\d{1,6})(?:\.(\d{0,4})0*)?\s*$/.exec(text);
      return match ? BigInt(match[1]) * 10000n + BigInt((match[2] ?? "").padEnd(4, "0")) : null;
    };
    const text = (points, least) => {
      const digits = (points < 0n ? -points : points).toString().padStart(5, "0");
      let fraction = digits.slice(-4);
      while (fraction.length > least && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
      return (points < 0n ? "-" : "") + digits.slice(0, -4) + (fraction ? "." + fraction : "");
    };
    const shown = (points) => (points === none ? panel.dataset.none : text(points, places));

    // What is set, in the order in which it was set.
    const set = new Map();
    const sliders = [...panel.querySelectorAll(".slider")].map((row) => ({
      row,
      name: row.dataset.name,
      base: read(row.dataset.base),
      isShare: row.dataset.places === "share",
      places: row.dataset.places.split(" ").map((place) => place.split(":")),
      position: Number(row.dataset.read),
      range: row.querySelector("[type=range]"),
      number: row.querySelector("[type=number]"),
      fix: row.querySelector("[type=checkbox]"),
      most: read(row.querySelector("[type=range]").max),
    }));
    const schemes = (slider) => slider.places.map((place) => place[0]);
    const beside = (slider) =>
      slider.isShare ? [] : sliders.filter((other) => other !== slider && schemes(other).some((scheme) => schemes(slider).includes(scheme)));

    const settings = () => {
      const numbers = [];
      for (const [slider, points] of set) {
        if (slider.isShare) numbers.push(-1n, 0n, points / 100n);
        else for (const [scheme, node] of slider.places) numbers.push(BigInt(scheme), BigInt(node), points);
      }
      return numbers;
    };

    const ask = (numbers) => {
      const capacity = 8 + Number(total.dataset.weights) + 3 * rows.length;
      const input = core.allocate(department.length);
      const wanted = core.allocate(8 * Math.max(1, numbers.length));
      const output = core.allocate(8 * capacity);
      new Uint8Array(core.memory.buffer).set(department, input);
      new BigInt64Array(core.memory.buffer, wanted, numbers.length).set(numbers);
      const count = core.answer(input, department.length, wanted, numbers.length, output, capacity);
      const answer = [...new BigInt64Array(core.memory.buffer, output, Math.min(count, capacity))];
      for (const room of [input, wanted, output]) core.release(room);
      return answer;
    };

    const show = (slider, points) => {
      const value = text(points, 0);
      slider.range.value = value;
      slider.shown = value;
      // What someone is typing is no number for a moment, and stays.
      const typed = slider.number === document.activeElement ? read(slider.number.value) : undefined;
      if (typed !== null && typed !== points) slider.number.value = value;
      slider.range.setAttribute("aria-valuetext", value);
      slider.fix.checked = set.has(slider);
      slider.row.classList.toggle("set", set.has(slider));
    };

    const compute = () => {
      const answer = ask(settings());
      const isAnswered = answer[0] === 0n;
      panel.classList.toggle("stale", !isAnswered);
      problem.hidden = isAnswered;
      command.textContent = ["jixiao what-if …", ...[...set].map(([slider, points]) =>
        `--set ${slider.name}=${text(points, 0)}${slider.isShare ? "%" : ""}`)].join(" ");
      if (!isAnswered) {
        const words = answer[0] === 1n ? panel.dataset.exceeds : answer[0] === 2n ? panel.dataset.misfit : panel.dataset.fault;
        problem.textContent = words.replace(/\{(\d)\}/g, (_, index) => text(answer[1 + Number(index)], 0));
        for (const slider of sliders) show(slider, set.get(slider) ?? slider.base);
        return;
      }
      for (const slider of sliders) {
        show(slider, slider.isShare ? set.get(slider) ?? slider.base : answer[4 + slider.position]);
      }
      const cell = (row, name, words) => { row.querySelector(`[data-cell=${name}]`).textContent = words; };
      const grade = (number) => (number === none ? panel.dataset.none : grades[Number(number)]);
      cell(total, "score", shown(answer[1]));
      cell(total, "grade", grade(answer[2]));
      let next = 4 + Number(total.dataset.weights);
      for (const row of rows) {
        const [score, gradeNumber, rank] = answer.slice(next, next + 3);
        next += 3;
        const before = read(row.cells[1].textContent);
        const difference = score === none || before === null ? none : score - before;
        cell(row, "score", shown(score));
        cell(row, "change", (difference > 0n ? "+" : "") + shown(difference));
        cell(row, "grade", grade(gradeNumber));
        cell(row, "rank", rank === none ? panel.dataset.none : rank.toString());
      }
    };

    // Something has to be left that takes the rest, and no more can be set than there is.
    const fix = (slider, points) => {
      if (points === null) return;
      set.delete(slider);
      const others = beside(slider);
      const fixed = others.filter((other) => set.has(other));
      if (others.length > 0 && fixed.length === others.length) {
        set.delete([...set.keys()].find((other) => fixed.includes(other)));
      }
      const taken = others.reduce((sum, other) => sum + (set.get(other) ?? 0n), 0n);
      const most = slider.most - taken < 0n ? 0n : slider.most - taken;
      set.set(slider, points > most ? most : points);
    };

    for (const slider of sliders) {
      slider.range.addEventListener("input", () => { fix(slider, read(slider.range.value)); compute(); });
      slider.number.addEventListener("input", () => { fix(slider, read(slider.number.value)); compute(); });
      slider.number.addEventListener("change", () => {
        if (read(slider.number.value) === null) slider.number.value = slider.shown;
      });
      slider.fix.addEventListener("change", () => {
        if (slider.fix.checked) fix(slider, read(slider.number.value)); else set.delete(slider);
        compute();
      });
    }
    const reset = () => { set.clear(); compute(); };
    document.getElementById("slider-reset").addEventListener("click", reset);
    document.getElementById("slider-form").addEventListener("submit", (event) => event.preventDefault());

    // The page opens as it was asked for, or as its address says: #产出指标=40&效益指标=40.
    const addressed = () => {
      try {
        return decodeURIComponent(location.hash.slice(1)).split("&").map((part) => part.split("="));
      } catch {
        return [];
      }
    };
    const open = () => {
      set.clear();
      const wanted = addressed().flatMap(([name, value]) => {
        const slider = sliders.find((candidate) => candidate.name === name);
        return slider && value ? [[slider, value.replace("%", "")]] : [];
      });
      const asked = sliders.filter((slider) => slider.row.dataset.set !== undefined)
        .map((slider) => [slider, slider.row.dataset.set]);
      for (const [slider, value] of wanted.length > 0 ? wanted : asked) fix(slider, read(value));
      compute();
    };
    window.addEventListener("hashchange", open);
    open();
    panel.dataset.ready = "true";
  };
})();
