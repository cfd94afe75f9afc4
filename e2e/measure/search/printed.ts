import { ind, of, rw, sp, wb, type Query } from './query.ts';

/** The words of the articles, or nearly: what differs is how they were typed, copied or spelt. */
export const printed: readonly Query[] = [
  ...of(
    'as printed',
    ['Carefully, accurately, surgically and in our own way, as we know how to do', ind(14)],
    ['These elections cannot essentially change anything.', rw(3)],
    ['the fabric of our relations (with the US) is very thin right now', wb(11)],
    ['Well, we follow media, we follow information.', sp(6)],
    ['to parse out the facts from the messaging', ind(4)],
    [
      'conducts onsite weapon inspections to ensure that Ukraine’s armed forces are properly accounting for the weapons',
      rw(8),
    ],
  ),
  ...of(
    'quotation marks',
    ['“We cannot say there is a dialogue (between Russia and the US),”', wb(12)],
    [
      '"We do not give up a single centimetre of our land there. And I thank all our heroes who are holding positions in Donbas,"',
      ind(22),
    ],
    ['«The relations are and will be bad»', wb(6)],
    ['‚I am not prepared to comment on such opinions‘', sp(8)],
    ['Russia has accused the United States of benefitting "handsomely"', rw(9)],
    ['„support for the US course in the world is decreasing“', wb(13)],
  ),
  ...of(
    'dashes',
    ['it is especially difficult — also as before — in the Donetsk region', ind(20)],
    ['at an extremely high level—dozens of attacks every day', ind(20)],
    ['Facebook, Instagram Accounts Blocked Ahead of US Midterm Vote - Statement', sp(4)],
    ['in the short and medium term for our relations', ind(9)],
  ),
  ...of(
    'case and spacing',
    ["WE ARE SO USED TO IT THAT WE JUST HAVEN'T NOTICED", wb(7)],
    ["let's say that so far there are no definite prospects for normalizing relations", sp(3)],
    ['Our Existing Ties Are Bad And They Will Remain Bad', rw(3)],
    ['This led to a significant\ndeterioration in the  bilateral between\nRussia and the US.', rw(7)],
  ),
  ...of(
    'ellipsis',
    ['These elections are important, but … in the short and medium-term for our relations', ind(9)],
    ['I have no doubt that ... Putin will come to Donbas', wb(9)],
    ['Many pollsters are predicting [...] a development that would divide the US legislative branch.', sp(10)],
    [
      'On Monday, Russian businessman Yevgeny Prigozhin revealed … the first admission from someone blamed by the US',
      ind(13),
    ],
  ),
  ...of(
    'typos',
    ['We have a lot of thigns to do that are importnat to us', rw(2)],
    ['Moscow carefuly analyzes the incomming information', rw(2)],
    ['the time will come when Putin will come to Dombas', wb(9)],
    ['brutal postional battels continue, as before', ind(20)],
    [
      'claims about Russias interference in the United States or other countrys are not suported by any evidence',
      sp(9),
    ],
    ['how honest or serious Prigozhin was while making the remarks', rw(5)],
  ),
  ...of(
    'British or American',
    ['no prospects for normalising the Russian-US relations', sp(2)],
    ['will not give up even a centimeter of land in Donetsk', ind(19)],
    ['Want to bookmark your favorite articles and stories to read or reference later?', ind(24)],
    ['We thoroughly analyse the information that comes in.', wb(5)],
    ['the Pew Research Center labeled Russia’s power and influence as a major threat', rw(8)],
  ),
  ...of(
    'contractions',
    ["We don't give up a single centimetre of our land there", ind(22)],
    ['It is too early to talk about it', wb(11)],
    ['we just have not noticed', wb(7)],
    ['the US midterm elections won’t improve the bad relations between Moscow and Washington', ind(8)],
    ["These elections can't change anything essential", ind(10), wb(6)],
  ),
  ...of(
    'US or U.S.',
    ['as it dismissed allegations Russia was meddling in the U.S. vote', ind(8)],
    ['The U.S. military has been actively involved in providing support to Ukraine', rw(8)],
    ['suggested that the U.S. and Russia were preparing to meet in the coming weeks', ind(17)],
    ['to fill 435 seats in the U.S. House of Representatives', sp(10)],
  ),
  ...of(
    'names',
    ['Yevgeni Prigozin revealed that he had interfered in American elections', ind(13)],
    ['Vladimir Zelenskiy has said Ukraine will not give up even a centimetre', ind(19)],
    ['Dmitriy Peskov declined to comment on yet another allegation', sp(8)],
    ['Dimitri Medvedyev, also the deputy head of the Russian Security Council', wb(13)],
  ),
  ...of(
    'part of a sentence',
    ['a chef to Vladimir Putin', rw(5)],
    ['for as long as it takes', ind(18)],
    ['react to some abstract cybersecurity analysts', sp(8)],
    ['we choose not to lock Americans out', ind(6)],
    ['one-third of the 100-member Senate', sp(10)],
    ['are and will be bad', wb(6), wb(2)],
  ),
  ...of(
    'two sentences',
    [
      'Taking to Twitter, Prigozhin revealed that Moscow has interfered, is interfering, and will continue to interfere in the US election process. The statement puts Russia under scanner',
      rw(5),
    ],
    [
      'The outcome of the 2018 midterms will determine if the Republican Party will maintain control of both chambers of Congress. Many pollsters are predicting that the Democrats may be poised to recapture the House',
      sp(10),
    ],
    [
      'for the future of our bilateral relations. "These elections cannot change anything essential. The relations are and will be bad," Dmitry Peskov said',
      wb(6),
      wb(5),
    ],
  ),
];
