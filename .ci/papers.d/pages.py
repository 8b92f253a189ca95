"""Looks at the text of printed pages: none empty, no errors, no number that does not fit its column."""
import sys

pages = open(sys.argv[1], encoding="utf-8").read().split("\f")[:-1]
for number, page in enumerate(pages, 1):
    assert len(page.strip()) > 20, f"page {number} is empty"
    for mistake in ("###", "#NAME", "#VALUE", "#REF", "#DIV", "Err:5"):
        assert mistake not in page, f"page {number} shows {mistake}"
print(f"papers: {len(pages)} pages")
