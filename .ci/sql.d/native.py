"""Scores a flat table with `jixiao evaluate`, as one submission, and returns what it says about every row and project."""
import csv
import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

PROJECT_COLUMNS = ["项目编码", "项目名称", "全年预算数", "全年执行数"]
INDICATOR_COLUMNS = ["项目编码", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"]


def write(folder, rows):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "submission.yaml").write_text("department: 某部门\nyear: 2021\n", encoding="utf-8")
    projects = {}
    for row in rows:
        projects.setdefault(row["project_id"], row)
    with open(folder / "projects.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(PROJECT_COLUMNS)
        for row in projects.values():
            out.writerow([row["project_id"], row["project_name"], row["budget_planned"], row["budget_executed"]])
    with open(folder / "indicators.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(INDICATOR_COLUMNS)
        for row in rows:
            out.writerow([row[name] for name in ("project_id", "level1", "level2", "level3", "target_text", "actual_text", "weight")])


def evaluate(program, rules, rows, folder):
    write(folder, rows)
    run = subprocess.run([program, "evaluate", str(folder), "--rules", rules, "--json"], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(run.stderr[:2000])
    return json.loads(run.stdout, parse_float=Decimal, parse_int=Decimal)
