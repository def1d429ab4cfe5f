/**
 * The page's own script, as text: sorts the rows by a heading, and turns the language. Without it the list stands as it was sorted, in the language it was made in.
 * Plain statements that every browser in use understands.
 */
export const PAGE_SCRIPT = `
"use strict";
var root = document.documentElement;
var body = document.querySelector("tbody");
function sortBy(column, descending) {
  var rows = Array.prototype.slice.call(body.rows);
  rows.sort(function (a, b) {
    var one = a.cells[column].dataset.key, other = b.cells[column].dataset.key;
    return (one < other ? -1 : one > other ? 1 : a.dataset.place - b.dataset.place) * (descending ? -1 : 1);
  });
  rows.forEach(function (row) { body.appendChild(row); });
  document.querySelectorAll("thead th").forEach(function (heading, at) {
    if (at === column) heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
    else heading.removeAttribute("aria-sort");
  });
}
document.querySelectorAll("[data-column]").forEach(function (button) {
  button.addEventListener("click", function () {
    var column = Number(button.dataset.column);
    var heading = document.querySelectorAll("thead th")[column];
    sortBy(column, heading.getAttribute("aria-sort") === "ascending");
  });
});
document.querySelector(".language").addEventListener("click", function () {
  var isEnglish = root.lang === "en";
  root.lang = isEnglish ? "zh-Hant-HK" : "en";
  document.title = root.dataset[isEnglish ? "titleChinese" : "titleEnglish"];
});
`;
