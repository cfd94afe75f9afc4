import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policy, type Place } from './policy.ts';

const places: readonly Place[] = ['page', 'search', 'embed', 'header', 'embed header'];

function rulesOf(place: Place, stylesheet = 'p{}'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    policy([stylesheet], place)
      .split('; ')
      .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
  );
}

for (const place of places) {
  test(`the policy of the ${place} allows nothing that is not named, and nothing from elsewhere`, () => {
    const rules = rulesOf(place);
    assert.equal(rules['default-src'], "'none'");
    assert.equal(rules['base-uri'], "'none'");
    assert.equal(rules['object-src'], "'none'");
    assert.doesNotMatch(policy(['p{}'], place), /unsafe-inline|'unsafe-eval'|https?:|\*/);
    if (!place.startsWith('embed')) assert.doesNotMatch(policy(['p{}'], place), /data:/);
  });

  test(`the policy of the ${place} lets no script write HTML`, () => {
    assert.equal(rulesOf(place)['require-trusted-types-for'], "'script'");
    assert.equal(rulesOf(place)['trusted-types'], "'none'");
  });

  test(`the policy of the ${place} allows the stylesheet in a page by its sum, and no other but files of the site`, () => {
    // printf '' | openssl dgst -sha256 -binary | base64
    const others = place === 'embed' ? '' : "'self' ";
    assert.equal(rulesOf(place, '')['style-src'], `${others}'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`);
    assert.notEqual(rulesOf(place, 'p{}')['style-src'], rulesOf(place, 'p{ }')['style-src']);
  });
}

test('only where the search runs, WebAssembly may: its page, and the header that is sent with it', () => {
  assert.deepEqual(
    places.map((place) => rulesOf(place)['script-src']),
    ["'self'", "'self' 'wasm-unsafe-eval'", "'none'", "'self' 'wasm-unsafe-eval'", "'self'"],
  );
});

test('framing is forbidden in the header, where alone it can be, and not in that of claims to embed', () => {
  assert.deepEqual(
    places.map((place) => rulesOf(place)['frame-ancestors']),
    [undefined, undefined, undefined, "'none'", undefined],
  );
});

test('the policy can stand in an attribute and in a header as it is', () => {
  for (const place of places) assert.doesNotMatch(policy(['p{}'], place), /["<>&\n]/);
});

test('the header allows the stylesheets of all pages', () => {
  const each = ['a{}', 'b{}'].map((one) => rulesOf('page', one)['style-src']?.replace("'self' ", ''));
  assert.ok(policy(['a{}', 'b{}'], 'header').includes(`style-src 'self' ${each.join(' ')};`));
});

test('a claim in other people’s pages may run nothing, ask for nothing and send nothing', () => {
  const rules = rulesOf('embed');
  for (const name of ['default-src', 'script-src', 'connect-src', 'form-action']) assert.equal(rules[name], "'none'");
  assert.equal(rules['img-src'], 'data:');
});
