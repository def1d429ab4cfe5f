/** The yardstick of the command line: the .xlsx library that most programs use loads the file, and nothing else. */
const ExcelJS = require("exceljs");

new ExcelJS.Workbook().xlsx.readFile(process.argv[2]).catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
