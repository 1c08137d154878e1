// The classic script is the loader in another wrapping: the build puts what public pages show most inside it, and the rest stays beside it.
import './loader.js';
