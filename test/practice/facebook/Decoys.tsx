/** Words nobody sees and no tool should read, as they stand around and inside every post of the feed. */
export function Decoys({ place }: { place: string }) {
  return ['a', 'b', 'c', 'd'].map((letter) => (
    <div key={place + letter} className="decoy" aria-hidden="true">
      <blockquote>
        <span dir="auto">
          <span>Facebook</span>
        </span>
      </blockquote>
      <div aria-hidden="true" role="button" tabIndex={-1} />
    </div>
  ));
}
