import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineEvent } from '../model/timeline.ts';
import { stops } from './timeline.ts';

const event = (date: string): TimelineEvent => ({ date, title: 'Something was said', kind: 'statement' });
const line = (...dates: readonly string[]) => stops(dates.map(event));

test('a date that several events have is new once', () => {
  assert.deepEqual(
    line('2018-11-06', '2018-11-06', '2018-11-07').map(({ newDate }) => newDate),
    [true, false, true],
  );
});

test('a gap of two months or more says how much time it stands for', () => {
  assert.deepEqual(
    line('2018-11-07', '2018-12-31', '2022-11-07', '2023-02', '2024').map(({ gap }) => gap),
    [undefined, undefined, '4 years later', '3 months later', '11 months later'],
  );
});

test('no events make no line', () => assert.deepEqual(line(), []));
