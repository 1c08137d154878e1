// The page in the frame of a framed chart: it draws, and tells its height to the page around it.
import * as impl from 'IMPL';

const box = document.getElementById('chart');
await impl.place(box);
parent.postMessage({ height: Math.ceil(box.getBoundingClientRect().height) }, location.origin);
