/** The token in the links of a comment's author: it holds the numbers of the post and of the comment. */
export function commentToken(post: string, comment: string): string {
  return btoa(`comment:${post}_${comment}`);
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An opaque name of a post, as links to people's posts carry it: always the same for one post, and no number in it. */
export function pfbid(post: string): string {
  let state = 7;
  let name = 'pfbid0';
  for (let place = 0; place < 56; place++) {
    state = (state * 31 + post.charCodeAt(place % post.length) + place) % 1_000_003;
    name += ALPHABET[state % ALPHABET.length];
  }
  return `${name}l`;
}
