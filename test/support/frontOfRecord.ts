/** An issuer and its only class, as grids: what stands before the tables a test is about. */
export const FRONT = `## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |

## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 1000000 | 2022-10-31 |
`;
