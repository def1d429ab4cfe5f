import { openXlsx } from "../../src/simulated-excel/openXlsx";
import { gridsXlsx } from "../support/gridsXlsx";
import { openPane, type OpenPane } from "../support/openPane";

jest.setTimeout(30_000);

const CHINESE_RECORD = `
## 發行人
| 公司名稱 | 某某控股有限公司 |
| 呈交者 | 陳大文 |
| 職銜 | 公司秘書 |

## 股份類別
| 股份類別 | 證券代號 | 期初結存 | 期初日期 |
| 普通股 | 01234 | 1,000,000 | 2025-05-31 |

## 變動
| 變動日期 | 股份類別 | 事件 | 股份數目 | 每股發行價 |
| 2025-06-10 | 普通股 | 配售 | 5,000 | HKD 2.5 |
`;

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane(await openXlsx(await gridsXlsx(CHINESE_RECORD)));
});
afterEach(() => pane.close());

test("a Chinese record is checked for a Chinese return from the first check on", async () => {
  const outcome = await pane.work.checks.check("press");
  expect(outcome?.languages).toEqual(["zh-Hant"]);
  // T113 names what an English return would print in Chinese.
  expect(outcome?.findings.map(({ code }) => code)).not.toContain("T113");
});

test("a Chinese record whose return is written before any check has a Chinese return", async () => {
  const outcome = await pane.work.returns.write();
  expect(outcome?.returns.map(({ language }) => language)).toEqual(["zh-Hant"]);
});
