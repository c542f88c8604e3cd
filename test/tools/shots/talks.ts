/** What somebody says under a post of the user's, and what the user answers: `null` where nothing was. */
export interface Talk {
  theirs: string;
  ours: string | null;
  /** Hours until the answer. */
  after: number;
}

/** A post of the user's with what came of it. */
export interface Beginning {
  words: string;
  talks: readonly [Talk, Talk, Talk];
}

const talk = (theirs: string, after: number, ours: string | null): Talk => ({ theirs, ours, after });

/** One for each of twelve weeks, the newest first. */
export const BEGINNINGS: readonly Beginning[] = [
  {
    words: 'Kettlefern now sends the shift plan as a calendar. Which days would you like to see first?',
    talks: [
      talk(
        'Can the calendar show only my own shifts?',
        1,
        'It can: tick “only mine” when you subscribe. Does your team share one phone?',
      ),
      talk(
        'The calendar shows last week twice, and support has not answered since Monday!',
        2,
        'That must not happen, and I am sorry. I found the doubled week, and it is gone. Is your calendar right again?',
      ),
      talk('Lovely, this saves me a whole evening.', 20, null),
    ],
  },
  {
    words:
      'We wrote down how a food bank finds Saturday helpers: https://kettlefern.example/saturday. What works for you?',
    talks: [
      talk(
        'How do you ask people without making it an obligation?',
        2,
        'We ask for one Saturday, never for all. Who asks at your place, the board or the helpers?',
      ),
      talk(
        'Does that also work in a village with forty people?',
        3,
        'It did in two. Shall I put you in touch with one of them?',
      ),
      talk('Great list, thank you for sharing!', 26, 'Thank you, Mara. Which of the points surprised you?'),
    ],
  },
  {
    words: 'What do you wish your shift plan could do, and cannot?',
    talks: [
      talk(
        'I wish it told people when a shift is still empty two days before.',
        5,
        'Noted, with your name on it. Would a message on the phone be too much?',
      ),
      talk(
        'A printed page for those without a phone.',
        4,
        'That one is being built. May I send you the first version?',
      ),
      talk(
        'Could helpers swap shifts without asking me every time?',
        2,
        'They can from next week on. What should you still be told?',
      ),
    ],
  },
  {
    words: 'Three repair cafés now plan together and share their soldering irons.',
    talks: [
      talk('Who keeps the list of tools?', 2, 'Pim does, in one table. Shall I introduce you?'),
      talk('We would join. What does it cost?', 1, 'Nothing for up to thirty helpers. How many are you?'),
      talk('Nice.', 30, null),
    ],
  },
  {
    words: 'The plan can be printed on one page now.',
    talks: [
      talk(
        'Our printer cuts off the last column. Second time this month, very annoying.',
        2,
        'I see it too on narrow paper. Fixed this morning: could you print once more?',
      ),
      talk(
        'Is there a version with larger letters?',
        3,
        'Yes: https://kettlefern.example/large. Who reads it at your place?',
      ),
      talk('Thank you, that was quick!', 40, null),
    ],
  },
  {
    words: 'How do you thank your helpers at the end of the year?',
    talks: [
      talk(
        'We cook for everybody, and the board washes up.',
        8,
        'I like that the board washes up. Do you plan that evening too?',
      ),
      talk('A card with a photo of the day they remember.', 9, 'Who takes the photos?'),
      talk(
        'Would a small gift be all right for a charity, or is that a tax question?',
        3,
        'Up to a point it is fine; this page has the limits: https://kettlefern.example/gifts',
      ),
    ],
  },
  {
    words: 'Kettlefern has a rota for drivers now, with the cars in it.',
    talks: [
      talk(
        'Can one car be in two plans?',
        2,
        'Yes, and it says so when both want it. How many cars do you share?',
      ),
      talk(
        'The app says “no car” although ours is free. This is the third broken Saturday.',
        4,
        'I am sorry about three Saturdays. Your car was archived by mistake; I have brought it back. Is it there now?',
      ),
      talk('Finally!', 18, null),
    ],
  },
  {
    words: 'A question for coordinators: how early do you open the plan for the summer?',
    talks: [
      talk(
        'Six weeks, else the families are gone.',
        7,
        'Six weeks it is for us as well. Do you close it again at some point?',
      ),
      talk(
        'How do you deal with people who sign up and never come?',
        2,
        'One reminder two days before brought it down by half for us. Do you send one?',
      ),
      talk('We open it in March and regret it every year.', 6, 'What would make you wait until May?'),
    ],
  },
  {
    words: 'What we learned from twelve Saturdays at a food bank: https://kettlefern.example/twelve',
    talks: [
      talk(
        'The part about new helpers is exactly our problem. Do you have a checklist?',
        1,
        'Here it is: https://kettlefern.example/first-day. What would you add?',
      ),
      talk(
        'May we translate it into French?',
        3,
        'With pleasure. Which of the twelve would your readers begin with?',
      ),
      talk('Good read.', 50, null),
    ],
  },
  {
    words: 'Which question do new helpers ask you first?',
    talks: [
      talk('“Where is the coffee?”', 10, 'The most honest answer so far. And the second?'),
      talk(
        'Whether they may bring a friend. May they, with Kettlefern?',
        2,
        'Yes: one link for both. Do you want to know the friend’s name beforehand?',
      ),
      talk('What to do when nobody opens the door.', 5, 'Who has the key at your place?'),
    ],
  },
  {
    words: 'The plan speaks seven languages now.',
    talks: [
      talk(
        'Is Arabic planned? Half of our kitchen reads it.',
        2,
        'It is next, with Omar’s help. Would you look over the first words?',
      ),
      talk('The Dutch one says “shift” twice in a row.', 3, 'Mended, thank you for looking so closely.'),
      talk('Wonderful work.', 33, null),
    ],
  },
  {
    words: 'We stopped counting downloads and started asking who came back. What do you count?',
    talks: [
      talk(
        'Shifts that were filled a week before. How do you measure coming back?',
        3,
        'Second shift within two months. Would that fit a library?',
      ),
      talk('We count cakes.', 12, 'The only number that never lies. How many last Saturday?'),
      talk(
        'Nothing, we have no time to count.',
        6,
        'Would one number at the end of the month help, without any work?',
      ),
    ],
  },
];
