/** Version 1 under an alias; its interface is the same as version 2's as far as it is used here. */
declare module 'quill1' {
  import Quill from 'quill';
  export default Quill;
}
