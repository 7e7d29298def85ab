// Opens each file and saves it again: PROGRAM FROM TO, three arguments a file.
const [libraries, ...files] = process.argv.slice(2);
const { createRequire } = require('module');
const { readFileSync, writeFileSync } = require('fs');
const load = createRequire(libraries + '/');
const programs = {
  sheetjs: async (from, to) => {
    const sheetjs = load('xlsx');
    sheetjs.writeFile(sheetjs.readFile(from), to);
  },
  exceljs: async (from, to) => {
    const book = new (load('exceljs').Workbook)();
    await book.xlsx.readFile(from);
    await (to.endsWith('.csv') ? book.csv : book.xlsx).writeFile(to);
  },
};
(async () => {
  for (let i = 0; i < files.length; i += 3) await programs[files[i]](files[i + 1], files[i + 2]);
})();
