import { setTimeout as pause } from "node:timers/promises";
import { checkRegister } from "../../src/actions/checkRegister";
import { generatedRegister } from "../support/generatedRegister";
import { openHostThroughExcel } from "../support/excelWorkbook";
import { registerInExcel } from "../support/registerInExcel";

const KEY = "next-day-return ours";
const LONGER_THAN_TRUE = 1_100;

function opened(): ReturnType<typeof openHostThroughExcel> {
  return openHostThroughExcel(registerInExcel(generatedRegister({ rows: 50 })));
}

describe("remembered settings", () => {
  it("come along with the survey: a check is one survey, one read and the question of struck rows", async () => {
    const { workbook, host } = opened();
    await checkRegister(workbook);
    host.forgetTraffic();
    await checkRegister(workbook);
    expect(host.counted.requests).toBe(3);
  });

  it("are what was remembered last, before and after a survey", async () => {
    const { workbook } = opened();
    await workbook.survey();
    await workbook.remember("ours", "one");
    expect(await workbook.setting("ours")).toBe("one");
    await workbook.remember("ours", "two");
    await workbook.survey();
    expect(await workbook.setting("ours")).toBe("two");
    await workbook.remember("ours", null);
    expect(await workbook.setting("ours")).toBeNull();
  });

  it("are what was remembered last where a survey was under way", async () => {
    const { workbook } = opened();
    await workbook.remember("ours", "one");
    const survey = workbook.survey();
    await workbook.remember("ours", "two");
    await survey;
    expect(await workbook.setting("ours")).toBe("two");
  });

  it("are what a co-author's add-in has put there, a second later", async () => {
    const { workbook, host } = opened();
    await workbook.remember("ours", "one");
    await workbook.survey();
    host.book.keepSetting(KEY, "theirs");
    await pause(LONGER_THAN_TRUE);
    expect(await workbook.setting("ours")).toBe("theirs");
  });

  it("are no texts of anybody else's", async () => {
    const { workbook, host } = opened();
    host.book.keepSetting("ours", "another add-in's");
    host.book.keepSetting(KEY, 7);
    expect(await workbook.setting("ours")).toBeNull();
  });
});
