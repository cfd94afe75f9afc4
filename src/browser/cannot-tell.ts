/** What is said where nothing could be read, be it the finder itself. */
export const cannotTell =
  'The search could not be read, so it is not known what is in these articles. Ask again in a moment.';
