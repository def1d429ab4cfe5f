import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePublished } from "../../../src/forms/published/parsePublished";

const TEXT = readFileSync(join(__dirname, "../../fixtures/returns/ff305-tencent-2025-06-13.txt"), "utf8");

test.each([
  ["run into the end of a line", " FF305 Page 2 of 9 v 1.3.0"],
  ["without spaces", "Page 1 of 8v1.3.0"],
  ["in Chinese", "第 3 頁 共 8 頁 v 1.3.0"],
])("page marks %s are no words of a return", (_, mark) => {
  const lines = TEXT.split("\n");
  const marked = lines.map((line, index) => (index % 7 === 3 ? line.trimEnd() + mark : line)).join("\n");
  expect(marked).not.toBe(TEXT);
  const [plain, read] = [parsePublished(TEXT), parsePublished(marked)];
  expect(read?.unread).toEqual(plain?.unread);
  expect([...(read?.fields ?? [])]).toEqual([...(plain?.fields ?? [])]);
});
