"""Opens each file and saves it again: PROGRAM FROM TO, three arguments a file."""
import csv
import sys


def translate_toolkit(source, target):
    from translate.storage import tbx

    tbx.tbxfile.parsefile(source).savefile(target)


def openpyxl(source, target):
    from openpyxl import load_workbook

    load_workbook(source).save(target)


def python(source, target):
    with open(source, encoding="utf-8-sig", newline="") as rows:
        with open(target, "w", encoding="utf-8", newline="") as out:
            csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL).writerows(csv.reader(rows))


for program, source, target in zip(*[iter(sys.argv[1:])] * 3):
    globals()[program](source, target)
