import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test, expect } from '@playwright/test';
import { build, fingerprint, start } from '../build.ts';
import { sites } from '../sites.ts';

const scratch = '.press/amid-build';
const told = { content: join(scratch, 'content'), dist: join(scratch, 'dist'), press: join(scratch, 'press') };

test('content that is changed amid a build is published as it was, or as it is, and never half of each', async () => {
  test.setTimeout(600_000);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  cpSync(sites.fixture.content, told.content, { recursive: true });
  const [claim = ''] = readdirSync(join(told.content, 'claims'));
  const file = join(told.content, 'claims', claim);
  const before = readFileSync(file, 'utf8');
  const after = `${before.replace(/^summary: .*$/m, 'summary: Another summary')}\nOne sentence more.\n`;
  await build(told);
  const old = fingerprint(told.dist);
  writeFileSync(file, after);
  const begun = performance.now();
  await build(told);
  const time = performance.now() - begun;
  const whole = [old, fingerprint(told.dist)];
  const seen: string[] = [];
  for (let moment = 1; moment <= 9; moment++) {
    writeFileSync(file, before);
    const building = start('src/publish/build.ts', told);
    const ended = once(building, 'exit');
    await wait((moment / 10) * time);
    writeFileSync(file, after);
    await ended;
    expect(building.exitCode).toBe(0);
    expect(whole).toContain(fingerprint(told.dist));
    seen.push(fingerprint(told.dist) === old ? 'as it was' : 'as it is');
  }
  rmSync(scratch, { recursive: true });
  console.log(`changed at 10 % to 90 % of a build: ${seen.join(', ')}`);
  expect(seen).toContain('as it was');
});
