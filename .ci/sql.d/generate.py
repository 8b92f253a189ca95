"""Flat tables of indicators for comparing scores: seeded, with awkward rows of every kind.

  generate.py SEED PROJECTS [--plain] > indicators.csv        some departments are plain throughout, or all of them
"""
import csv
import random
import sys

HEADER = ["department_id", "project_id", "project_name", "budget_planned", "budget_executed",
          "level1", "level2", "level3", "target_text", "actual_text", "weight"]
PLACES = [("产出指标", "数量指标"), ("产出指标", "质量指标"), ("产出指标", "时效指标"), ("产出指标", "成本指标"), ("效益指标", "社会效益指标"),
          ("效益指标", "可持续影响指标"), ("满意度指标", "服务对象满意度指标")]
ODD_PLACES = [("产出指标(50分)", "数量指标"), ("产出", "数量"), (" 产出指标", ""), ("效果指标", "经济效益指标"), ("成本指标", "成本指标"), ("产出指标", "没有这个二级指标"),
              ("年度绩效目标1-产出指标", "质量指标"), ("满意度", ""), ("效益　指标", "生态效益"), ("其他指标", "")]
UNITS = ["次", "场", "人次", "个", "%", "万元", "元", "平方米", "亩", "公里", "米", "册", "元/人", "月", "年", "天", "", "期", "处", "个工作日", "百分点", "‰",
         "吨", "千克", "万人次", "元/平方米", "台", "度"]
PAIRS = [("公里", "米"), ("万元", "元"), ("元", "万元"), ("次", "场"), ("个", "家"), ("人", "人次"), ("亩", "公顷"), ("%", "‰"), ("万册", "册"), ("次", "元"),
         ("个", "期"), ("处", "个"), ("%", ""), ("", "次"), ("个工作日", "工作日"), ("吨", "公斤"), ("月", "年"), ("天", "小时"), ("套", "台"), ("%", "百分点"), ("万", "次")]
SIGNS = ["≥", "≤", "=", ">", "<", "＞", "＜", "≧", ">=", "<=", "＝", "不低于", "不超过", "至少", "控制在", "达到", "", "", "≥ ", "大于等于", "⩾", "超过"]
LEVELS = ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差", "达成", "部分达成", "未达成", "已完成", "基本完成", "完成。", "优秀", "未完成", "按期完成"]
GOALS = ["有所改善", "显著提升", "定性:达成", "提升服务水平", "达成年度指标", "得到保障", "进一步改善", "按时完成", "有效推动，持续改进", "效果明显（以评估为准）", "达到", "年底前完成",
         "长期", "良好", "每季度一次", "群众认可、社会满意", "保持稳定"]
WORDS = ["是", "否", "有", "没有", "无", "不适用", "", "—", "/", "待定", "不涉及", "是/否", "是的", "  ", "N/A", "完成"]
PROSE = ["约15次", "10-20次", "80%~90%", "11月底前", "2020年12月31日前", "2020-12-31", "100%完成", "已培训12人", "15次左右", "1 200人", "三次", "第3批", "8场（线上2场）", "12、13",
         "≥5≤9个", "1.2.3", "007", "５０％", "1,200人", "12,00人", "1,234,567.89元", "9.5 %", " 15 次 ", "20201231", "2020.12", "1950", "2020年", "2月", "10月", "13月",
         "1500年", "0年", "5万", "3千人次", "2亿元", "0.5万册", "1000000000000次", "99999999999999次", "0.1234567%", "0.123456%", "+5个", "-5%", "－3元", "≥0起", "0起", "零",
         "100%以上", "5%以内", "15天内", "95以上", "30日", "12期以上", "5成", "7‰", "5万千米", "3千米", "20百分点", "2020次", "2021次以上", "1999个", "100.00%", "1e3次"]


def decimal(rnd, whole, places):
    text = f"{rnd.randint(0, whole)}.{rnd.randint(0, 10 ** places - 1):0{places}d}" if places else str(rnd.randint(0, whole))
    return text.rstrip("0").rstrip(".") if places and rnd.random() < 0.7 else text


def plain(rnd):
    unit = rnd.choice(UNITS)
    places = rnd.choice([0, 0, 1, 2, 4])
    target = decimal(rnd, rnd.choice([1, 10, 100, 3000]), places)
    kind = rnd.random()
    if kind < 0.3:
        actual = target
    elif kind < 0.45:
        # A half of a cent is likely with these.
        actual = str(round(float(target) * rnd.choice([0.5, 0.25, 0.125, 0.675, 0.9875, 1.3, 1.5, 2, 3]), 5))
    else:
        actual = decimal(rnd, rnd.choice([1, 10, 100, 3000]), rnd.choice([0, 1, 2, 3]))
    return rnd.choice(SIGNS) + target + unit, actual + unit


def awkward(rnd):
    kind = rnd.randrange(9)
    if kind == 0:
        left, right = rnd.choice(PAIRS)
        if rnd.random() < 0.5:
            left, right = right, left
        return rnd.choice(SIGNS) + decimal(rnd, 100, 2) + left, decimal(rnd, 100, 2) + right
    if kind == 1:
        return rnd.choice(GOALS), rnd.choice(LEVELS)
    if kind == 2:
        return rnd.choice(WORDS), rnd.choice(WORDS + LEVELS)
    if kind == 3:
        return rnd.choice(SIGNS) + rnd.choice(["0", "0起", "0%", "-5%"]), rnd.choice(["0", "1起", "0%", "-3%", "0.5%", "-2"])
    if kind == 4:
        return plain(rnd)[0], rnd.choice(WORDS + LEVELS + PROSE)
    if kind == 5:
        return rnd.choice(PROSE + GOALS), plain(rnd)[1]
    if kind == 6:
        return rnd.choice(["≥", "≤", "=", ""]) + rnd.choice(PROSE), rnd.choice(PROSE)
    if kind == 7:
        return rnd.choice(PROSE + GOALS + WORDS), rnd.choice(PROSE + GOALS + WORDS + LEVELS)
    target, actual = plain(rnd)
    return target.replace("5", "５").replace("%", "％"), rnd.choice(["≥", "约", "", " "]) + actual


def main(seed, projects, only_plain):
    rnd = random.Random(seed)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(HEADER)
    for number in range(projects):
        if number % 6 == 0:
            is_awkward_department = not only_plain and rnd.random() < 0.7
        department = f"D{number // 6:04d}"
        planned = decimal(rnd, 10 ** rnd.randint(0, 5), 2)
        executed = planned if rnd.random() < 0.4 else decimal(rnd, 10 ** rnd.randint(0, 5), 2)
        odd = rnd.random()
        if not is_awkward_department:
            odd = 1
        if odd < 0.03:
            planned = rnd.choice(["0", "", "-", "1,200.5", "80万元", "０", "abc", "-3", "0.00"])
        elif odd < 0.06:
            executed = rnd.choice(["0", "", "1,200.50", "80 万元", "x", "无", "0.123456"])
        is_awkward = is_awkward_department and rnd.random() < 0.8
        rows = 10 if only_plain else rnd.randint(1, 10)
        weights = rnd.choice([["10"] * rows, [rnd.choice(["5", "7.5", "6.67", "3.3333", "12.5", "0", "8.125"]) for _ in range(rows)]])
        if is_awkward and rnd.random() < 0.03:
            weights[0] = rnd.choice(["", "10分", "12.34567", "x", "１０", "20000", "-5", "10 分"])
        for row in range(rows):
            level1, level2 = rnd.choice(PLACES)
            if is_awkward and rnd.random() < 0.08:
                level1, level2 = rnd.choice(ODD_PLACES)
            if rnd.random() < 0.01:
                level1, level2 = "预算执行率", ""
            target, actual = awkward(rnd) if is_awkward and rnd.random() < 0.35 else plain(rnd)
            money = [planned, executed]
            if row and rnd.random() < 0.003:
                money[rnd.randrange(2)] = rnd.choice(["12.5", "1e9", "", "5.53"] if is_awkward else ["12.5", "9.75", ""])
            out.writerow([department, f"P{number:07d}", f"项目{number}", *money, level1, level2, f"指标{row + 1}", target, actual,
                          weights[row]])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), "--plain" in sys.argv)
