import { readFileSync } from "node:fs";
import { join } from "node:path";

interface PublishedLine {
  readonly date: string;
  readonly number: number;
  readonly pct_printed: string;
  readonly price?: string;
}

function published(id: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, "../../fixtures/returns", `${id}.json`), "utf8"));
}

/** What the secretary of SenseTime kept: running balances, percentages and a total beside the published figures. */
export const SENSETIME = `Form: FF304
Issuer
| Name of issuer | SenseTime Group Inc |
| Date submitted | 2022-12-30 |
| Submitted by | Xu Li |
| Title | Director |

Share classes
| Share class | Listed | Stock code | Weighted voting rights | Opening balance | Opening date | Closing balance |
| Class B | Yes | 00020 | No | 25,973,445,420 | 2022-11-30 | 25,948,809,928 |
| Class A | No | | Yes | 7,527,254,580 | 2022-12-30 | 7,520,115,072 |

Movements
| Date | Share class | Event | Number of shares | Balance after | Percentage | Purchase dates | Disclosed on |
| 2022-12-30 | Class B | Repurchase cancelled | -31,775,000 | 25,941,670,420 | 0.09% | 2022-09-16, 2022-09-19, 2022-09-20, 2022-09-21, 2022-09-22, 2022-09-23, 2022-09-26 | |
| 2022-12-30 | Class B | Class conversion | 7,139,508 | 25,948,809,928 | 0.02% | | |
| 2022-12-30 | Class A | Class conversion | -7,139,508 | 7,520,115,072 | 0.02% | | |
| Total | | | -31,775,000 | | | | |

Last return
| Share class | Closing balance | Closing date |
| Class B | 25,973,445,420 | 2022-11-30 |
| Class A | 7,527,254,580 | 2022-12-30 |
`;

interface Tencent {
  readonly classes: readonly { readonly part_b: readonly PublishedLine[] }[];
}

/** Tencent's twenty purchases. Those before the last were disclosed each on its day (Rule 10.06(4)(a)); the last return closed on 12 June. */
export function tencentRegister(): string {
  const { classes } = published("tencent-2025-06-13") as Tencent;
  const lines = classes.flatMap(({ part_b }) => part_b);
  const rows = lines.map(({ date, number, pct_printed, price }) =>
    date === "2025-06-13"
      ? `| ${date} | ${number} | HKD 515 | HKD 506.5 | HKD 500,382,813.6 | ${price ?? ""} | ${pct_printed} | |`
      : `| ${date} | ${number} | | | | ${price ?? ""} | ${pct_printed} | ${date} |`,
  );
  return `Form: FF305
Issuer
| Name of issuer | Tencent Holdings Limited |
| Date submitted | 2025-06-13 |
| Submitted by | Lau Suk Yi |
| Title | Secretary |
| Primary listing on the Exchange | Yes |
| Date of explanatory statement | 2025-04-08 |

Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | 00700 | 9,190,417,249 | 2025-06-12 | 9,190,417,249 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Average price | Percentage | Disclosed on |
${rows.join("\n")}

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Base of the percentage | ten times |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 9,190,417,249 | 2025-06-12 |
`;
}

export const MINISO = `Form: FF305
As at: 2024-10-17
Issuer
| Name of issuer | MINISO Group Holding Limited |
| Date submitted | 2024-10-18 |
| Submitted by | not in the excerpt |
| Title | not in the excerpt |

Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | 09896 | 1,259,282,577 | 2024-09-30 | 1,258,580,837 |

Movements
| Date | Event | Number of shares | Percentage |
| 2024-10-08 | Repurchase cancelled | -701,740 | 0.055725% |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,259,282,577 | 2024-09-30 |
`;

interface Hutchison {
  readonly classes: readonly { readonly movements: readonly PublishedLine[] }[];
}

export function hutchisonRegister(): string {
  const { classes } = published("ckh-2021-09-15-zh") as Hutchison;
  const lines = classes.flatMap(({ movements }) => movements);
  const rows = lines.map(({ date, number, pct_printed }) =>
    date === "2021-09-15" ? `| ${date} | ${number} | ${pct_printed} | |` : `| ${date} | ${number} | | ${date} |`,
  );
  return `Form: FF304
Issuer
| Name of issuer | 長江和記實業有限公司 |
| Date submitted | 2021-09-15 |
| Submitted by | not in the excerpt |
| Title | not in the excerpt |

Share classes
| Share class | Stock code | Opening balance | Opening date | Closing balance |
| Ordinary | 00001 | 3,840,422,000 | 2021-09-09 | 3,840,422,000 |

Repurchases
| Trading date | Number | Percentage | Disclosed on |
${rows.join("\n")}

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 3,840,422,000 | 2021-09-09 |
`;
}

/** The excerpt gives no opening balance. */
export const OVER_ALLOTMENT = `Form: FF304
Share classes
| Share class | Stock code | Opening balance | Opening date |
| Ordinary | 00013 | | 2021-06-30 |

Movements
| Date | Event | Number of shares | Issue price | Market price | Percentage |
| 2021-07-15 | Over-allotment | 15,600,000 | HKD 40.1 | HKD 57.45 | 1.84% |
`;
