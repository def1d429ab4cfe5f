/** The sheets beside the one under test, as plain as can be: what a kind is about stands in its own grid. */

export const ISSUER_OF_SENSETIME = `
## Issuer
| Name of issuer | SenseTime Group Inc |
| Short name     | SenseTime Group Inc. |
| Date submitted | 2022-12-30 |
| Submitted by   | Xu Li |
| Title          | Director |
`;

export const CLASSES_OF_SENSETIME = `
## Share classes
| Share class | Kind of shares | Listed | Stock code | Weighted voting rights | Opening balance | Opening date | Closing balance |
| Class B | WVR ordinary shares | Yes | '00020 | No  | 25973445420 | 2022-11-30 | 25948809928 |
| Class A | WVR ordinary shares | No  |        | Yes | 7527254580  | 2022-12-30 | 7520115072 |
`;

export const SHEETS_OF_SENSETIME = `${ISSUER_OF_SENSETIME}${CLASSES_OF_SENSETIME}`;

export const ISSUER_OF_TENCENT = `
## Issuer
| Name of issuer | Tencent Holdings Limited |
| Date submitted | 2025-06-13 |
| Submitted by   | Lau Suk Yi |
| Title          | Secretary |
| Percentage decimals | 5 |
| Repeat percentages of earlier purchases | Yes |
| Part A without an event | Not applicable |
| Date of explanatory statement | 2025-04-08 |
| Confirmations | (iv) |
`;

const CLASSES_OF_TENCENT = `
## Share classes
| Share class | Kind of shares | Listed | Stock code | Multi-counter stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | '00700 | 80700 RMB | 9190417249 | 2025-06-12 | 0 |
`;

export const MANDATE_OF_TENCENT = `
## Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918901866 |
`;

export const SHEETS_OF_TENCENT = `${ISSUER_OF_TENCENT}${CLASSES_OF_TENCENT}${MANDATE_OF_TENCENT}`;

export const SHEETS_OF_CKH = `
## 公司
| 公司名稱 | 長江和記實業有限公司 |
| 中文名稱 | 長江和記實業有限公司 |
| 呈交日期 | 2021-09-15 |
| 百分比小數位 | 4 |
## 股份類別
| 股份類別 | 上市 | 證券代號 | 期初結存 | 期初日期 |
| 普通股 | 是 | '00001 | 3840422000 | 2021-09-09 |
`;

export const SHEETS_OF_MINISO = `
## Issuer
| Name of issuer | MINISO Group Holding Limited |
| Date submitted | 2024-10-18 |
| Percentage decimals | 6 |
## Share classes
| Class | Listed on the Exchange | Stock code | Balance b/f | Opening date | Treasury shares |
| Ordinary shares | Yes | '09896 | 1259282577 | 2024-09-30 | 0 |
`;

export const SHEETS_OF_TENCENT_ON_FF304 = `
## Issuer
| Name of issuer | Tencent Holdings Limited |
| Date submitted | 2024-01-18 |
| Submitted by | Lau Suk Yi |
| Title | Secretary |
| Percentage decimals | 5 |
| Date of explanatory statement | 2023-04-06 |
| Confirmations | (iv) |
| Last return | 2024-01-17 |
## Share classes
| Class of shares | Stock code | Multi-counter stock code | Opening | As at |
| Ordinary shares | '00700 | 80700 RMB | 9452393365 | 2024-01-17 |
`;

export const SHEETS_OF_OVER_ALLOTMENT = `
## Issuer
| Name of issuer | (not in the published excerpt) |
| Form | FF304 |
## Share classes
| Share class | Kind of shares | Listed | Opening balance | Opening date |
| Ordinary | Ordinary shares | Yes | 847826087 | 2021-06-30 |
`;
