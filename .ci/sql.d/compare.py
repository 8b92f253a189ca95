"""Compares scores of the program with those of the engines. See .ci/sql."""
import argparse
import csv
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import native
from engines import ENGINES, RESULTS

HERE = Path(__file__).parent
SEED = 20261121


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells(path, width):
    """The number of columns, and for each key of so many columns its row."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    return len(rows[0]), {tuple(row[:width]): row for row in rows[1:]}


def number(text):
    return None if text in (None, "") else Decimal(text)


class Comparison:
    def __init__(self, program, work):
        self.program, self.work, self.differences = program, Path(work), 0

    def differs(self, what):
        self.differences += 1
        if self.differences <= 20:
            print("DIFFERS:", what)

    def table(self, name, arguments):
        path = self.work / name
        with open(path, "w", encoding="utf-8") as file:
            subprocess.run([sys.executable, str(HERE / "generate.py"), *map(str, arguments)], stdout=file, check=True)
        return path

    def script(self, dialect, rules):
        run = subprocess.run([self.program, "rules", "sql", "--dialect", dialect, "--rules", rules],
                             stdout=subprocess.PIPE, text=True, check=True)
        return run.stdout

    def run(self, engine, rules, table):
        out = self.work / f"{Path(rules).stem}-{engine}"
        out.mkdir(exist_ok=True)
        seconds = ENGINES[engine](self.script(engine, rules), table, out)
        print(f"{Path(rules).stem}: {engine} {seconds:.1f} s")
        return out

    def same_bytes(self, first, other):
        for name in RESULTS:
            ours, theirs = read(first / f"{name}.csv"), read(other / f"{name}.csv")
            if ours != theirs:
                index = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
                self.differs(f"{other.name} {name}: {ours[index:index + 1]} {theirs[index:index + 1]}")

    def with_submission(self, rules, table, out):
        """Every row that SQL has read, every project that has no other rows."""
        rows = read(table)
        result = native.evaluate(self.program, rules, rows, self.work / "submission")
        scored = {(row["project_id"], row["level3"]): row for row in read(out / "jixiao_indicators.csv")}
        unread = {row["project_id"] for row in read(out / "jixiao_unread.csv")}
        projects = {row["project_id"]: row for row in read(out / "jixiao_projects.csv")}
        lost = {row["project_id"] for row in scored.values() if row["unread_code"] in ("Q0102", "Q0107")}
        # A submission states the money of a project once.
        money = {}
        for row in rows:
            money.setdefault(row["project_id"], set()).add((row["budget_planned"], row["budget_executed"]))
        unread |= {project for project, stated in money.items() if len(stated) > 1}
        counts = [0, 0]
        for project in result["projects"]:
            mine = projects[project["id"]]
            for indicator in project["indicators"]:
                row = scored[project["id"], indicator["name"]]
                if row["unread_code"] or project["id"] in lost:
                    continue
                counts[0] += 1
                score = None if not row["score"] else Decimal(row["score"]) / 10000
                if score != indicator["score"]:
                    self.differs(f"{rules} {row} {indicator['score']}")
            if project["id"] in unread:
                continue
            counts[1] += 1
            execution = project["execution"] and project["execution"]["score"]
            theirs = (project["score"], project["grade"], execution, len(project["indicators"]))
            ours = (number(mine["score"]), mine["grade"] or None, number(mine["execution_score"]), int(mine["indicators"]))
            if theirs != ours:
                self.differs(f"{rules} {mine} {theirs}")
        print(f"{Path(rules).stem}: {counts[0]} of {len(rows)} rows, {counts[1]} of {len(projects)} projects like `evaluate`")
        if min(counts) == 0:
            self.differs(f"{rules}: nothing was compared")

    def with_score(self, rules, table, out):
        """Every project and department without unread rows, byte by byte."""
        scores = self.work / "scores"
        start = time.time()
        run = subprocess.run([self.program, "score", str(table), "--rules", rules, "--output", str(scores)],
                             capture_output=True, text=True)
        if run.returncode not in (0, 1):
            sys.exit(run.stderr[:2000])
        seconds = time.time() - start
        unread = read(out / "jixiao_unread.csv")
        skipped = {"projects": {(row["department_id"], row["project_id"]) for row in unread},
                   "departments": {(row["department_id"],) for row in unread}}
        counts = []
        for name, keys in skipped.items():
            width = 2 if name == "projects" else 1
            columns, ours = cells(out / f"jixiao_{name}.csv", width)
            _, theirs = cells(scores / f"{name}.csv", width)
            compared = (ours.keys() | theirs.keys()) - keys
            counts.append(f"{len(compared)} of {len(theirs)} {name}")
            if not compared:
                self.differs(f"{rules}: no {name} were compared")
            for key in compared:
                # The program tells more of a department, behind these columns.
                if ours.get(key) != theirs.get(key, [])[:columns]:
                    self.differs(f"{rules} {name} {ours.get(key)} {theirs.get(key)}")
        print(f"{Path(rules).stem}: {', '.join(counts)} like `score` ({seconds:.1f} s)")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("work")
    parser.add_argument("--spark", action="store_true")
    parser.add_argument("--rows", type=int)
    options = parser.parse_args()
    engines = ["duckdb", "postgres"] + (["spark"] if options.spark else [])
    comparison = Comparison(options.program, options.work)
    if options.rows:
        rules = str(HERE / "plain.yaml")
        table = comparison.table("large.csv", [SEED, options.rows // 10, "--plain"])
        outs = [comparison.run(engine, rules, table) for engine in engines]
        for other in outs[1:]:
            comparison.same_bytes(outs[0], other)
        comparison.with_score(rules, table, outs[0])
    else:
        table = comparison.table("awkward.csv", [SEED, 600])
        for rules in ["cn-2020"] + [str(HERE / f"{name}.yaml") for name in ("plain", "curves", "policies")]:
            outs = [comparison.run(engine, rules, table) for engine in engines]
            for other in outs[1:]:
                comparison.same_bytes(outs[0], other)
            comparison.with_submission(rules, table, outs[0])
            comparison.with_score(rules, table, outs[0])
    print(f"{comparison.differences} differences")
    sys.exit(1 if comparison.differences else 0)


if __name__ == "__main__":
    main()
