import { describe, expect, test } from "vitest";

import { type Heard, loudness, Silence } from "../../src/speech/silence";

const STEP = 0.05; // seconds
const VOICE = 0.2;
const ROOM = 0.002;

/** What is heard of stretches of [loudness, seconds], and when it ended. */
function hear(...stretches: [number, number][]): [Heard, number] {
  const silence = new Silence();
  let at = 0;
  let heard: Heard = "waiting";
  for (const [level, seconds] of stretches)
    for (let step = 0; step < Math.round(seconds / STEP); step += 1) {
      heard = silence.feed(level, at);
      if (heard === "over" || heard === "nothing") return [heard, at];
      at += STEP;
    }
  return [heard, at];
}

describe("silence", () => {
  test("is waited through until somebody speaks", () => {
    expect(hear([ROOM, 5])[0]).toBe("waiting");
    expect(hear([ROOM, 5], [VOICE, 0.5])[0]).toBe("speaking");
  });

  test("ends what was said", () => {
    const [heard, at] = hear([ROOM, 1], [VOICE, 1], [ROOM, 5]);
    expect(heard).toBe("over");
    expect(at).toBeCloseTo(3.6, 0);
  });

  test("of a thought does not", () => {
    expect(hear([VOICE, 1], [ROOM, 1.2], [VOICE, 0.5])[0]).toBe("speaking");
  });

  test("that nobody breaks is nothing", () => {
    const [heard, at] = hear([ROOM, 20]);
    expect([heard, Math.round(at)]).toEqual(["nothing", 8]);
  });

  test("is not broken by a knock", () => {
    expect(hear([ROOM, 1], [0.5, 0.05], [ROOM, 20])[0]).toBe("nothing");
  });

  test("comes to an end also where a room is never silent", () => {
    expect(hear([0.05, 40], [0.2, 0.5], [0.05, 10])[0]).toBe("over");
  });

  test("is not waited for without end while somebody goes on", () => {
    const [heard, at] = hear(...Array.from({ length: 60 }, (): [number, number][] => [[VOICE, 0.6], [ROOM, 0.4]]).flat());
    expect([heard, Math.round(at)]).toEqual(["over", 30]);
  });
});

test("loudness is the root mean square", () => {
  expect(loudness(new Float32Array([0.5, -0.5, 0.5, -0.5]))).toBeCloseTo(0.5);
  expect(loudness(new Float32Array())).toBe(0);
});
