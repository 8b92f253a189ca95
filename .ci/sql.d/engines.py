"""Runs a script in an engine over a table in CSV; each engine writes the four tables of results as CSV, by bytes in order."""
import subprocess
import time
from pathlib import Path

COLUMNS = ["department_id", "project_id", "project_name", "budget_planned", "budget_executed",
           "level1", "level2", "level3", "target_text", "actual_text", "weight"]
RESULTS = {"jixiao_projects": ["department_id", "project_id"], "jixiao_departments": ["department_id"],
           "jixiao_unread": ["department_id", "project_id", "level3", "code"],
           "jixiao_indicators": ["department_id", "project_id", "level3"]}


def duckdb(script, table, out):
    import duckdb as engine
    connection = engine.connect()
    connection.execute(f"CREATE TABLE indicators AS SELECT * FROM read_csv('{table}', all_varchar=true, header=true)")
    start = time.time()
    connection.execute(script)
    seconds = time.time() - start
    for name, order in RESULTS.items():
        connection.execute(f"COPY (SELECT * FROM {name} ORDER BY {', '.join(order)}) TO '{out}/{name}.csv' (HEADER)")
    return seconds


def postgres(script, table, out):
    def psql(*arguments, **options):
        subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", *arguments], check=True, **options)

    columns = ", ".join(f"{name} text" for name in COLUMNS)
    psql("-c", "SET client_min_messages = error; DROP TABLE IF EXISTS indicators",
         "-c", f"CREATE TABLE indicators ({columns})", "-c", f"\\copy indicators FROM '{table}' WITH (FORMAT csv, HEADER)")
    start = time.time()
    psql("-o", "/dev/null", input="SET client_min_messages = error;\n" + script, text=True)
    seconds = time.time() - start
    for name, order in RESULTS.items():
        by = ", ".join(f'{column} COLLATE "C"' for column in order)
        psql("-c", f"\\copy (SELECT * FROM {name} ORDER BY {by}) TO '{out}/{name}.csv' WITH (FORMAT csv, HEADER)")
    return seconds


def spark(script, table, out):
    import csv
    from pyspark.sql import SparkSession
    session = (SparkSession.builder.master("local[*]").appName("jixiao")
               .config("spark.sql.warehouse.dir", str(Path(out) / "warehouse")).config("spark.ui.enabled", "false")
               .config("spark.sql.shuffle.partitions", "4").config("spark.driver.memory", "4g")
               .config("spark.sql.ansi.enabled", "true").getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    for name in ["jixiao_project_sums", *RESULTS]:
        session.sql(f"DROP TABLE IF EXISTS {name}")
    rows = session.read.csv(str(table), header=True, quote='"', escape='"', nullValue=None, emptyValue="",
                            ignoreLeadingWhiteSpace=False, ignoreTrailingWhiteSpace=False)
    rows.createOrReplaceTempView("indicators")
    start = time.time()
    # No text of a script holds a semicolon at the end of a line but those that end its statements.
    for statement in script.split(";\n"):
        lines = [line for line in statement.splitlines() if line.strip() and not line.strip().startswith("--")]
        if lines:
            session.sql("\n".join(lines))
    seconds = time.time() - start
    for name, order in RESULTS.items():
        with open(f"{out}/{name}.csv", "w", encoding="utf-8", newline="") as file:
            result = session.table(name).orderBy(*order)
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(result.columns)
            writer.writerows(result.toLocalIterator())
    return seconds


ENGINES = {"duckdb": duckdb, "postgres": postgres, "spark": spark}
