/**
 * Asks for the date system along with whatever else is asked: the property that would say it is a preview, but 2 January 1904 is
 * day 1 where days are counted from 1904 and day 1,463 elsewhere.
 */
export function askDateSystem(context: Excel.RequestContext): () => boolean {
  const serial = context.workbook.functions.date(1904, 1, 2);
  serial.load("value");
  return () => serial.value === 1;
}
