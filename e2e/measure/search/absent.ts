import { of, type Query } from './query.ts';

/** What these articles do not print. */
export const absent: readonly Query[] = [
  ...of(
    'nobody said it',
    ['The Kremlin will determine the outcome of these elections in the coming weeks'],
    ['We will not comment on the elections until the results are clear'],
    ['There will be no talks on arms control before the midterm elections'],
    ['Our relations with Washington have never been better'],
    ['we do not know who will win these elections'],
    ['Ukraine will support the United States for as long as the war lasts'],
    ['the importance of Russian media in the American elections cannot be denied'],
    ['The time will come when Ukraine joins the Security Council, he said in his nightly address'],
    ['It is not necessary to talk to Washington'],
    ['no more elections in Ukraine'],
    ['Moscow believes that the United States is ready for a new treaty'],
    ['Democrats have taken control of the Senate'],
    ['Peskov said the Kremlin would welcome the President of the United States in Moscow'],
    ['We are so proud of it that we just cannot stop talking'],
    ["Russia's interference in the United Kingdom was proved by the evidence of two analysts"],
    ['Heavy losses are reported in the House of Representatives'],
    [
      'In a separate statement, the Russian Foreign Ministry told reporters on Tuesday that the current reports of sanctions against its energy companies were an attempt to divide Europe, and that Moscow was preparing an answer in the coming weeks.',
    ],
    [
      `The Kremlin spokesman told reporters that a report by a think tank on the state of the Russian media was an attempt to influence the vote at home, and that nobody in Moscow was paying attention to it.

"We are holding our own elections when the time is right, and we do not ask anyone for inspections," he said. "The American side is important to us, but it is not our only partner in the world."

According to the agency, former officials of the Foreign Ministry are preparing a statement on the future of the treaty, which they will release on Telegram before the end of the week. Reuters could not confirm that any talks were held.`,
    ],
  ),
  ...of(
    'said of other matters',
    ['Ask not what your country can do for you – ask what you can do for your country'],
    ['We shall fight on the beaches, we shall fight on the landing grounds'],
    ['Mr. Gorbachev, tear down this wall!'],
    ['I did not have sexual relations with that woman'],
    ['the only thing we have to fear is fear itself'],
    ['I need ammunition, not a ride'],
    ['There are 25,000 of us and we are going to find out why chaos is going on in the country'],
  ),
  ...of(
    'said elsewhere of these matters',
    ["Grandfather Biden's familiar world is flying away"],
    ["You're looking at well over 100,000 Russian soldiers killed and wounded"],
    ['These are Russian regions, and he will be there'],
  ),
];
