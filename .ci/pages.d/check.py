"""Opens pages in a headless Chromium as readers would: wide and narrow, light and dark, by keyboard, without script, printed.

The arguments are a folder with pages and a folder for pictures of them.
"""
import base64, glob, os, subprocess, sys
from browser import Browser

folder, pictures = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
page_check = open(os.path.join(here, "page.js")).read()
browser = Browser()
failures = []


def expect(is_so, what):
    if not is_so:
        failures.append(what)
        print("pages: FAILED:", what)


def shoot(name):
    height = min(browser.run("document.documentElement.scrollHeight"), 12000)
    width = browser.run("innerWidth")
    shot = browser.call("Page.captureScreenshot", captureBeyondViewport=True,
                        clip={"x": 0, "y": 0, "width": width, "height": height, "scale": 1})
    open(os.path.join(pictures, name + ".png"), "wb").write(base64.b64decode(shot["data"]))


def quiet(name):
    """Nothing went wrong while the page was used, and nothing was asked for but the page itself."""
    for event in browser.events:
        parameters = event["params"]
        if event["method"] == "Network.requestWillBeSent" and parameters["request"]["url"] != address:
            expect(False, f"{name}: asks for {parameters['request']['url'][:100]}")
        if event["method"] == "Runtime.exceptionThrown":
            expect(False, f"{name}: {parameters['exceptionDetails'].get('exception', {}).get('description')}")
        if event["method"] == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
            expect(False, f"{name}: {parameters['entry']['text'][:200]}")
        if event["method"] == "Runtime.consoleAPICalled":
            expect(False, f"{name}: writes to the console")


def look(name, **how):
    browser.open(path, **how)
    found = browser.run(page_check)
    for complaint in found["complaints"][:10]:
        expect(False, f"{name}: {complaint}")
    return found["least"]


def by_keyboard(name):
    """Every summary, link, button and box that is there is reached by the tabulator, and Enter opens a summary."""
    browser.open(path)
    browser.run("document.querySelectorAll('details.project').forEach((d) => { d.open = true; })")
    wanted = browser.run("""(() => {
      window.wanted = Array.from(document.querySelectorAll("a[href],button,input,summary"))
        .filter((e) => e.checkVisibility()); return window.wanted.length; })()""")
    browser.run("window.reached = new Set(); addEventListener('focusin', (e) => window.reached.add(e.target))")
    for _ in range(wanted * 2 + 50):
        browser.press("Tab", 9)
        if browser.run("window.reached.size > 3 && document.activeElement === document.body"):
            break
    missing = browser.run("""window.wanted.filter((e) => !window.reached.has(e)).map((e) => e.outerHTML.slice(0, 90))""")
    expect(not missing, f"{name}: not reached by keyboard: {missing[:3]}")
    if browser.run("!!document.querySelector('details.why')"):
        browser.run("document.querySelector('details.why summary').focus()")
        browser.press("Enter", 13)
        expect(browser.run("document.querySelector('details.why').open"), f"{name}: Enter does not open an explanation")
    return wanted


def by_script(name):
    browser.open(path)
    column = "Array.from(document.querySelectorAll('table.sortable tbody tr'), (r) => Number(r.cells[5].dataset.v))"
    if browser.run("!!document.querySelector('table.sortable')"):
        for direction in ("ascending", "descending"):
            browser.run("document.querySelectorAll('table.sortable thead th')[5].querySelector('button').click()")
            values = browser.run(column)
            expect(values == sorted(values, reverse=direction == "descending"), f"{name}: not sorted, {direction}")
            state = browser.run("document.querySelectorAll('table.sortable thead th')[5].ariaSort")
            expect(state == direction, f"{name}: aria-sort is {state}")
    browser.run("document.getElementById('dark').click()")
    expect(browser.run("document.documentElement.dataset.theme") == "dark", f"{name}: the button for dark does nothing")
    for severity in ("error", "warning", "info"):
        if browser.run(f"!!document.querySelector('.f-{severity}')"):
            browser.run(f"document.getElementById('show-{severity}').click()")
            expect(not browser.run(f"document.querySelector('.f-{severity}').checkVisibility()"),
                   f"{name}: findings of severity {severity} cannot be hidden")
    if browser.run("!!document.querySelector('details.project')"):
        browser.run("location.hash = '#p1'; new Promise((done) => setTimeout(done, 200))")
        expect(browser.run("document.getElementById('p1').open"), f"{name}: a link does not open its project")
        browser.run("document.getElementById('close').click()")
        expect(browser.run("!document.querySelector('details.project[open]')"), f"{name}: projects do not close")


def printed(name):
    browser.open(path)
    pdf = os.path.join(pictures, name + ".pdf")
    data = browser.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
    open(pdf, "wb").write(base64.b64decode(data))
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    wanted = browser.run("Array.from(document.querySelectorAll('details.project h3 bdi'), (e) => e.textContent)")
    flat = "".join(text.split())
    for title in wanted[:3]:
        if title.isascii() or any(ord(c) > 0x9FFF or 0x500 < ord(c) < 0x3000 for c in title):
            continue
        expect("".join(title.split())[:8] in flat, f"{name}: {title[:20]} is not printed")
    if browser.run("!!document.querySelector('table.indicators')"):
        head = browser.run("document.querySelector('table.indicators thead th:last-child').textContent")
        expect(head in flat, f"{name}: indicators are not printed")
    expect("—1—" in flat, f"{name}: pages have no number")
    return text.count("\f")


for path in sorted(glob.glob(os.path.join(folder, "*.html"))):
    name = os.path.basename(path)[: -len(".html")]
    address = "file://" + os.path.abspath(path)
    least = min(look(f"{name} {width} {'dark' if dark else 'light'}", width=width, dark=dark)
                for width in (360, 1280) for dark in (False, True) if "300" not in name or width == 1280 and not dark)
    quiet(name)
    if "300" not in name:
        for width, dark in ((1280, False), (1280, True), (360, False)):
            browser.open(path, width=width, dark=dark)
            shoot(f"{name}-{width}{'-dark' if dark else ''}")
    reached = 0
    if "result" in name:
        if "300" not in name:
            reached = by_keyboard(name)
            quiet(name)
        by_script(name)
        quiet(name)
        browser.open(path, script=False)
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
        expect(not browser.run("document.querySelector('.buttons').checkVisibility()"), f"{name}: buttons without script")
    pages = printed(name) if "300" not in name else 0
    print(f"pages: {name}: least contrast {least:.2f}, {reached} places by keyboard, {pages} printed pages")

browser.close()
sys.exit(1 if failures else 0)
