import { altered, ind, of, rw, sp, wb, type Query } from './query.ts';

/**
 * The words of the articles with something about them: who said it, what was put in or left out, another outlet's
 * rendering, other text.
 */
export const carried: readonly Query[] = [
  ...of(
    'attribution',
    ['“Relations still are, and will remain, bad” — Dmitry Peskov, Kremlin spokesman', ind(10), ind(2)],
    ['Peskov said: "We are so used to it that we just haven\'t noticed."', wb(7)],
    ['“support for the US course in the world is decreasing” — Medvedev', wb(13)],
    ['"I am not prepared to comment on such opinions," Peskov said.', sp(8)],
    ["Zelensky: 'I thank all our heroes who are holding positions in Donbas'", ind(22)],
    ['“There are no concrete plans yet” – Peskov on Putin visiting Donbas', wb(9)],
    ['“Our existing ties are bad and they will remain bad,” the Kremlin spokesman told reporters on Wednesday', rw(3)],
  ),
  ...of(
    'brackets',
    ['We have interfered, we are interfering, and we will continue to interfere', ind(14)],
    ["It's too early to talk about it. You know that the fabric of our relations is very thin right now.", wb(11)],
    ['We think that we should not have false hopes and believe that these will bring any clarity', sp(3)],
    ['These [midterm] elections cannot change anything essential', ind(10), wb(6)],
    ['Our existing ties [with Washington] are bad and they will remain bad', rw(3)],
  ),
  ...of(
    'another translation',
    ['We still have relations and they will remain bad', ind(10), rw(3), wb(6), wb(2)],
    ['We believe there is no need to delude ourselves hoping that it will somehow clarify things', sp(3)],
    ['This is why we will be looking at it one way or another', sp(6)],
    [
      'The situation’s hard on the entire front. Fierce positional battles continue, it’s especially hard in the Donetsk region.',
      ind(20),
    ],
    [
      'They are suffering extraordinarily high losses. But the order remains the same - to advance on the administrative boundary of Donetsk region.',
      ind(21),
    ],
    ['Carefully, precisely, surgically and in our own way, as we know how.', ind(14)],
    ['We are so used to these accusations that we no longer pay attention to them', wb(7)],
    ['I have no doubt the time will come when Putin comes to Donbas, naturally', wb(9)],
    ['I am not ready to comment on such statements', sp(8)],
    [
      'We’re not giving up a single centimeter of our land. I thank all our heroes holding positions in Donbas.',
      ind(22),
    ],
  ),
  ...of(
    altered,
    ['These elections cannot change anything essential. Relations still are, and will remain, good', ind(10)],
    ['I am prepared to comment on such opinions', sp(8)],
    ['We have not interfered, we are not interfering, and we will not continue to interfere', ind(14)],
    ['Ukraine will give up even a centimetre of land in Donetsk', ind(19)],
    ['There are concrete plans, and I have no doubt that the time will come when Putin will come to Donbas', wb(9)],
  ),
  ...of(
    'a whole paragraph',
    [
      'Mr Peskov also told reporters it was too early to talk about a dialogue with the U.S. on extending the New Strategic Arms Reduction Treaty after reports claimed that Moscow and Washington were set to hold talks on the renewal of nuclear arms control.',
      ind(16),
    ],
    [
      'Relations between Russia and the United States are set to remain sour for the time being as Kremlin spokesperson Dmitry Peskov urged on Wednesday not to exaggerate the importance of US midterm elections. “I cannot say that we stopped doing everything and watched (the midterm elections). We have a lot of things to do that are important to us,” Sputnik quoted Peskov saying. He further stated that Moscow carefully analyzes the incoming information.',
      rw(2),
    ],
    [
      'In a separate statement, Russia\'s former President Dmitry Medvedev, also the deputy head of the Russian Security Council, said on Telegram that the current results of the election show that the "support for the US course in the world is decreasing."',
      wb(13),
    ],
  ),
  ...of(
    'a long paste',
    [
      `Hi all, I came across this in an old tab and thought of our conversation about the troll farms last week. See below, especially the middle paragraph.

On Monday, Russian businessman Yevgeny Prigozhin revealed that he had interfered in American elections – the first admission from someone blamed by the US for attempting to influence US politics.

“We have interfered (in US elections), we are interfering, and we will continue to interfere. Carefully, accurately, surgically and in our own way, as we know how to do,” Mr Prigozhin said, according to comments posted by the press department of his catering company Concord.

The statement was released on VKontakte, Russia’s version of Facebook, according to Reuters.

I do not remember anyone following it up afterwards. Has anybody got the original post? Cheers, and talk on Thursday.`,
      ind(13),
      ind(14),
      ind(15),
    ],
    [
      `I have been collecting things that spokesmen say when they do not want to say anything. My favourite is still the one from four years earlier, when he would not "react to some abstract cybersecurity analysts because we do not know who they are, if they understand anything about cybersecurity and so on… I am not prepared to comment on such opinions." It has everything: the shrug, the doubt, the closed door.

The other is more recent, and it is a promise dressed up as a shrug. Asked about a visit he said: "There are no concrete plans yet, but I have no doubt that the time will come when Putin will come to Donbas". Make of that what you like; I filed it under weather forecasts.`,
      sp(8),
      wb(9),
    ],
    [
      `Advertisement
"These elections cannot change anything essential. The relations are and will be bad," Dmitry Peskov said at a press briefing in Moscow.
Asked about accusations of interference in elections, Peskov said: "We are so used to it that we just haven't noticed (the accusations)."
Advertisement
On the visits of Russian officials to Ukraine's breakaway regions, Peskov said President Vladimir Putin will visit these territories when the time is right.
"There are no concrete plans yet, but I have no doubt that the time will come when Putin will come to Donbas," he said.
Sign up for our newsletter
Turning to the resumption of the Russia-US cross-inspections under the Strategic Arms Reduction Treaty, Peskov said there are currently no regular contacts on the issue.
Share this story`,
      wb(6),
      wb(7),
      wb(8),
      wb(9),
      wb(10),
    ],
  ),
];
