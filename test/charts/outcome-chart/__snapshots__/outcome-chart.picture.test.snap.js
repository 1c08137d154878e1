/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["typical"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H529M38 220.2H529M38 178.3H529M38 136.5H529M38 94.7H529M38 52.8H529M38 11H529"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">68</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">72</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">74</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">76</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">78</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">80%</text>
<path class="tick" d="M50 262v4M116.7 262v4M183.4 262v4M250.1 262v4M316.9 262v4M383.6 262v4M450.3 262v4M517 262v4"></path>
<text x="50" y="284" text-anchor="middle">2017</text>
<text x="116.7" y="284" text-anchor="middle">2018</text>
<text x="183.4" y="284" text-anchor="middle">2019</text>
<text x="250.1" y="284" text-anchor="middle">2020</text>
<text x="316.9" y="284" text-anchor="middle">2021</text>
<text x="383.6" y="284" text-anchor="middle">2022</text>
<text x="450.3" y="284" text-anchor="middle">2023</text>
<text x="517" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M40 147H527"></path>
<path class="line" d="M50 199.3L116.7 157.4L183.4 178.3L250.1 136.5L316.9 199.3L383.6 115.6L450.3 136.5L517 52.8"></path>
<path class="point none" d="M46 199.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM112.7 157.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM179.4 178.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM246.1 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM312.9 199.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM379.6 115.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM446.3 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM513 52.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="527" y="52.8">78%</text>
<text dy="0.35em" class="label of-centre" x="535" y="147">mediaan 73,5%</text>
</svg>`;
/* end snapshot typical */

snapshots["values"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H610M38 220.2H610M38 178.3H610M38 136.5H610M38 94.7H610M38 52.8H610M38 11H610"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">71</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">72</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">73</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">74</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">75</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">76%</text>
<path class="tick" d="M50 262v4M232.7 262v4M415.3 262v4M598 262v4"></path>
<text x="50" y="284" text-anchor="middle">2021</text>
<text x="232.7" y="284" text-anchor="middle">2022</text>
<text x="415.3" y="284" text-anchor="middle">2023</text>
<text x="598" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="line" d="M50 220.2L232.7 94.7L415.3 136.5L598 52.8"></path>
<path class="point none" d="M46 220.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM228.7 94.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM411.3 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM594 52.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="608" y="52.8">75%</text>
</svg>`;
/* end snapshot values */

snapshots["run"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H529M38 234.1H529M38 206.2H529M38 178.3H529M38 150.4H529M38 122.6H529M38 94.7H529M38 66.8H529M38 38.9H529M38 11H529"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">64</text>
<text dy="0.35em" text-anchor="end" x="30" y="234.1">66</text>
<text dy="0.35em" text-anchor="end" x="30" y="206.2">68</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="150.4">72</text>
<text dy="0.35em" text-anchor="end" x="30" y="122.6">74</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">76</text>
<text dy="0.35em" text-anchor="end" x="30" y="66.8">78</text>
<text dy="0.35em" text-anchor="end" x="30" y="38.9">80</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">82%</text>
<path class="tick" d="M50 262v4M108.4 262v4M166.8 262v4M225.1 262v4M283.5 262v4M341.9 262v4M400.3 262v4M458.6 262v4M517 262v4"></path>
<text x="50" y="284" text-anchor="middle">2016</text>
<text x="108.4" y="284" text-anchor="middle">2017</text>
<text x="166.8" y="284" text-anchor="middle">2018</text>
<text x="225.1" y="284" text-anchor="middle">2019</text>
<text x="283.5" y="284" text-anchor="middle">2020</text>
<text x="341.9" y="284" text-anchor="middle">2021</text>
<text x="400.3" y="284" text-anchor="middle">2022</text>
<text x="458.6" y="284" text-anchor="middle">2023</text>
<text x="517" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M40 164.4H527"></path>
<path class="line" d="M50 206.2L108.4 220.2L166.8 206.2L225.1 178.3L283.5 164.4L341.9 136.5L400.3 122.6L458.6 94.7L517 52.8"></path>
<path class="point none" d="M46 206.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point improvement" d="M108.4 214.2l6 6l-6 6l-6 -6ZM166.8 200.2l6 6l-6 6l-6 -6ZM225.1 172.3l6 6l-6 6l-6 -6ZM283.5 158.4l6 6l-6 6l-6 -6ZM341.9 130.5l6 6l-6 6l-6 -6ZM400.3 116.6l6 6l-6 6l-6 -6ZM458.6 88.7l6 6l-6 6l-6 -6ZM517 46.8l6 6l-6 6l-6 -6Z"></path>
<text dy="0.35em" class="label of-main" x="527" y="52.8">79%</text>
<text dy="0.35em" class="label of-centre" x="535" y="164.4">mediaan 71,0%</text>
</svg>`;
/* end snapshot run */

snapshots["xmr"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 222.5H517M26 183H517M26 143.5H517M26 104H517M26 64.5H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="222.5">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="183">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="143.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="104">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="64.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">60</text>
<path class="tick" d="M111.7 262v4M210.1 262v4M308.4 262v4M406.7 262v4M505 262v4"></path>
<text x="111.7" y="284" text-anchor="middle">K4 ’21</text>
<text x="210.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="308.4" y="284" text-anchor="middle">K4 ’23</text>
<text x="406.7" y="284" text-anchor="middle">K4 ’24</text>
<text x="505" y="284" text-anchor="middle">K4 ’25</text>
</g>
<path class="band" d="M28 50.2H515V157.8H28Z"></path>
<path class="limit" d="M28 50.2H515M28 157.8H515"></path>
<path class="centre" d="M28 104H515"></path>
<path class="line" d="M38 104L62.6 102L87.2 126.5L111.7 87.8L136.3 97.3L160.9 109.1L185.5 95.7L210.1 126.5L234.6 98.1L259.2 89L283.8 111.9L308.4 92.9L332.9 121.4L357.5 110.3L382.1 83.9L406.7 111.1L431.3 94.5L455.8 112.3L480.4 121.4L505 83.9"></path>
<path class="point none" d="M34 104a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM58.6 102a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM83.2 126.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM107.7 87.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM132.3 97.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM156.9 109.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM181.5 95.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM206.1 126.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM230.6 98.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM255.2 89a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM279.8 111.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM304.4 92.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM328.9 121.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM353.5 110.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM378.1 83.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM402.7 111.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM427.3 94.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM451.8 112.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM476.4 121.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM501 83.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="515" y="83.9">45</text>
<text dy="0.35em" class="label of-centre" x="523" y="104">gemiddelde 40,0</text>
</svg>`;
/* end snapshot xmr */

snapshots["outsideLimits"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 228.1H517M26 194.3H517M26 160.4H517M26 126.6H517M26 92.7H517M26 58.9H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="228.1">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="194.3">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="160.4">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="126.6">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="92.7">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="58.9">60</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">70</text>
<path class="tick" d="M111.7 262v4M210.1 262v4M308.4 262v4M406.7 262v4M505 262v4"></path>
<text x="111.7" y="284" text-anchor="middle">K4 ’21</text>
<text x="210.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="308.4" y="284" text-anchor="middle">K4 ’23</text>
<text x="406.7" y="284" text-anchor="middle">K4 ’24</text>
<text x="505" y="284" text-anchor="middle">K4 ’25</text>
</g>
<path class="band" d="M28 91H515V154.7H28Z"></path>
<path class="limit" d="M28 91H515M28 154.7H515"></path>
<path class="centre" d="M28 122.8H515"></path>
<path class="line" d="M38 126.6L62.6 125.2L87.2 140.8L111.7 116.1L136.3 122.2L160.9 130L185.5 121.2L210.1 141.1L234.6 122.8L259.2 117.1L283.8 131.6L308.4 119.5L332.9 137.7L357.5 130.6L382.1 113.7L406.7 131.3L431.3 120.5L455.8 123.2L480.4 130L505 55.5"></path>
<path class="point none" d="M34 126.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM58.6 125.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM83.2 140.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM107.7 116.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM132.3 122.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM156.9 130a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM181.5 121.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM206.1 141.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM230.6 122.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM255.2 117.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM279.8 131.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM304.4 119.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM328.9 137.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM353.5 130.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM378.1 113.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM402.7 131.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM427.3 120.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM451.8 123.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM476.4 130a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point concern" d="M505 49.5l6 10.8h-12Z"></path>
<text dy="0.35em" class="label of-main" x="515" y="55.5">61</text>
<text dy="0.35em" class="label of-centre" x="523" y="122.8">gemiddelde 41,1</text>
</svg>`;
/* end snapshot outsideLimits */

snapshots["trend"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 222.5H517M26 183H517M26 143.5H517M26 104H517M26 64.5H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="222.5">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="183">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="143.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="104">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="64.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">60</text>
<path class="tick" d="M111.7 262v4M210.1 262v4M308.4 262v4M406.7 262v4M505 262v4"></path>
<text x="111.7" y="284" text-anchor="middle">K4 ’21</text>
<text x="210.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="308.4" y="284" text-anchor="middle">K4 ’23</text>
<text x="406.7" y="284" text-anchor="middle">K4 ’24</text>
<text x="505" y="284" text-anchor="middle">K4 ’25</text>
</g>
<path class="band" d="M28 61.7H515V142.2H28Z"></path>
<path class="limit" d="M28 61.7H515M28 142.2H515"></path>
<path class="centre" d="M28 101.9H515"></path>
<path class="line" d="M38 100L62.6 98.1L87.2 122.6L111.7 83.9L136.3 93.3L160.9 105.2L185.5 91.8L210.1 122.6L234.6 94.1L259.2 85L283.8 108L308.4 89L332.9 117.4L357.5 92.2L382.1 96.1L406.7 100L431.3 104L455.8 108L480.4 111.9L505 115.9"></path>
<path class="point none" d="M34 100a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM58.6 98.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM83.2 122.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM107.7 83.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM132.3 93.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM156.9 105.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM181.5 91.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM206.1 122.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM230.6 94.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM255.2 85a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM279.8 108a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM304.4 89a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM328.9 117.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point improvement" d="M357.5 86.2l6 6l-6 6l-6 -6ZM382.1 90.1l6 6l-6 6l-6 -6ZM406.7 94l6 6l-6 6l-6 -6ZM431.3 98l6 6l-6 6l-6 -6ZM455.8 102l6 6l-6 6l-6 -6ZM480.4 105.9l6 6l-6 6l-6 -6ZM505 109.9l6 6l-6 6l-6 -6Z"></path>
<text dy="0.35em" class="label of-main" x="515" y="118.2">37</text>
<text dy="0.35em" class="label of-centre" x="523" y="101.9">gemiddelde 40,5</text>
</svg>`;
/* end snapshot trend */

snapshots["twoOfThree"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 214.6H517M26 167.2H517M26 119.8H517M26 72.4H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="214.6">35</text>
<text dy="0.35em" text-anchor="end" x="18" y="167.2">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="119.8">45</text>
<text dy="0.35em" text-anchor="end" x="18" y="72.4">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">55</text>
<path class="tick" d="M111.7 262v4M210.1 262v4M308.4 262v4M406.7 262v4M505 262v4"></path>
<text x="111.7" y="284" text-anchor="middle">K4 ’21</text>
<text x="210.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="308.4" y="284" text-anchor="middle">K4 ’23</text>
<text x="406.7" y="284" text-anchor="middle">K4 ’24</text>
<text x="505" y="284" text-anchor="middle">K4 ’25</text>
<path class="axis-break" d="M26 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="band" d="M28 81.6H515V232.9H28Z"></path>
<path class="limit" d="M28 81.6H515M28 232.9H515"></path>
<path class="centre" d="M28 157.2H515"></path>
<path class="line" d="M38 167.2L62.6 148.2L87.2 186.2L111.7 157.7L136.3 176.7L160.9 138.8L185.5 186.2L210.1 148.2L234.6 167.2L259.2 186.2L283.8 157.7L308.4 148.2L332.9 176.7L357.5 157.7L382.1 186.2L406.7 167.2L431.3 148.2L455.8 100.8L480.4 138.8L505 100.8"></path>
<path class="point none" d="M34 167.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM58.6 148.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM83.2 186.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM107.7 157.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM132.3 176.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM156.9 138.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM181.5 186.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM206.1 148.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM230.6 167.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM255.2 186.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM279.8 157.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM304.4 148.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM328.9 176.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM353.5 157.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM378.1 186.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM402.7 167.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM427.3 148.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point concern" d="M455.8 94.8l6 10.8h-12ZM480.4 132.8l6 10.8h-12ZM505 94.8l6 10.8h-12Z"></path>
<text dy="0.35em" class="label of-main" x="515" y="100.8">47</text>
<text dy="0.35em" class="label of-centre" x="523" y="157.2">gemiddelde 41,1</text>
</svg>`;
/* end snapshot twoOfThree */

snapshots["shift"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H504M38 220.2H504M38 178.3H504M38 136.5H504M38 94.7H504M38 52.8H504M38 11H504"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">66</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">68</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">72</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">74</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">76</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">78%</text>
<path class="tick" d="M76 262v4M180 262v4M284 262v4M388 262v4M492 262v4"></path>
<text x="76" y="284" text-anchor="middle">K2 ’21</text>
<text x="180" y="284" text-anchor="middle">K2 ’22</text>
<text x="284" y="284" text-anchor="middle">K2 ’23</text>
<text x="388" y="284" text-anchor="middle">K2 ’24</text>
<text x="492" y="284" text-anchor="middle">K2 ’25</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="band" d="M40 52.6H502V222.8H40Z"></path>
<path class="limit" d="M40 52.6H502M40 222.8H502"></path>
<path class="centre" d="M40 137.7H502"></path>
<path class="line" d="M50 178.3L76 136.5L102 199.3L128 157.4L154 178.3L180 136.5L206 178.3L232 157.4L258 199.3L284 136.5L310 115.6L336 94.7L362 105.1L388 94.7L414 115.6L440 84.2L466 115.6L492 94.7"></path>
<path class="point none" d="M46 178.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM72 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM98 199.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM124 157.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM150 178.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM176 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM202 178.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM228 157.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM254 199.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point improvement" d="M284 130.5l6 6l-6 6l-6 -6ZM310 109.6l6 6l-6 6l-6 -6ZM336 88.7l6 6l-6 6l-6 -6ZM362 99.1l6 6l-6 6l-6 -6ZM388 88.7l6 6l-6 6l-6 -6ZM414 109.6l6 6l-6 6l-6 -6ZM440 78.2l6 6l-6 6l-6 -6ZM466 109.6l6 6l-6 6l-6 -6ZM492 88.7l6 6l-6 6l-6 -6Z"></path>
<text dy="0.35em" class="label of-main" x="502" y="94.7">74%</text>
<text dy="0.35em" class="label of-centre" x="510" y="137.7">gemiddelde 71,9%</text>
</svg>`;
/* end snapshot shift */

snapshots["gaps"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M53 262H537M53 220.2H537M53 178.3H537M53 136.5H537M53 94.7H537M53 52.8H537M53 11H537"></path>
<text dy="0.35em" text-anchor="end" x="45" y="262">7,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="220.2">8,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="178.3">8,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="136.5">9,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="94.7">9,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="52.8">10,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="11">10,5%</text>
<path class="tick" d="M106.8 262v4M190.5 262v4M274.1 262v4M357.7 262v4M441.4 262v4M525 262v4"></path>
<text x="106.8" y="284" text-anchor="middle">2014</text>
<text x="190.5" y="284" text-anchor="middle">2016</text>
<text x="274.1" y="284" text-anchor="middle">2018</text>
<text x="357.7" y="284" text-anchor="middle">2020</text>
<text x="441.4" y="284" text-anchor="middle">2022</text>
<text x="525" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M53 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M55 128.1H535"></path>
<path class="line" d="M65 211.8h0M148.6 186.7L190.5 153.2M274.1 119.8L315.9 136.5M399.5 86.3h0M483.2 61.2L525 77.9"></path>
<text class="gap" text-anchor="middle" x="106.8" y="258">?</text>
<text class="gap" text-anchor="middle" x="232.3" y="258">×</text>
<text class="gap" text-anchor="middle" x="357.7" y="258">∅</text>
<text class="gap" text-anchor="middle" x="441.4" y="258">–</text>
<path class="point none" d="M61 211.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM144.6 186.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM186.5 153.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM270.1 119.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM311.9 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM395.5 86.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM479.2 61.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM521 77.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="535" y="77.9">9,7%</text>
<text dy="0.35em" class="label of-centre" x="543" y="128.1">mediaan 9,1%</text>
</svg>`;
/* end snapshot gaps */

snapshots["endGap"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M45 262H537M45 230.6H537M45 199.3H537M45 167.9H537M45 136.5H537M45 105.1H537M45 73.8H537M45 42.4H537M45 11H537"></path>
<text dy="0.35em" text-anchor="end" x="37" y="262">7,8</text>
<text dy="0.35em" text-anchor="end" x="37" y="230.6">8,0</text>
<text dy="0.35em" text-anchor="end" x="37" y="199.3">8,2</text>
<text dy="0.35em" text-anchor="end" x="37" y="167.9">8,4</text>
<text dy="0.35em" text-anchor="end" x="37" y="136.5">8,6</text>
<text dy="0.35em" text-anchor="end" x="37" y="105.1">8,8</text>
<text dy="0.35em" text-anchor="end" x="37" y="73.8">9,0</text>
<text dy="0.35em" text-anchor="end" x="37" y="42.4">9,2</text>
<text dy="0.35em" text-anchor="end" x="37" y="11">9,4%</text>
<path class="tick" d="M57 262v4M123.9 262v4M190.7 262v4M257.6 262v4M324.4 262v4M391.3 262v4M458.1 262v4M525 262v4"></path>
<text x="57" y="284" text-anchor="middle">2018</text>
<text x="123.9" y="284" text-anchor="middle">2019</text>
<text x="190.7" y="284" text-anchor="middle">2020</text>
<text x="257.6" y="284" text-anchor="middle">2021</text>
<text x="324.4" y="284" text-anchor="middle">2022</text>
<text x="391.3" y="284" text-anchor="middle">2023</text>
<text x="458.1" y="284" text-anchor="middle">2024</text>
<text x="525" y="284" text-anchor="middle">2025</text>
<path class="axis-break" d="M45 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M47 105.1H535"></path>
<path class="line" d="M57 214.9L123.9 183.6L190.7 167.9L257.6 105.1L324.4 58.1L391.3 42.4L458.1 73.8"></path>
<text class="gap" text-anchor="middle" x="525" y="258">?</text>
<path class="point none" d="M454.1 73.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point neutral" d="M52 209.9h10v10h-10ZM118.9 178.6h10v10h-10ZM185.7 162.9h10v10h-10ZM252.60000000000002 100.1h10v10h-10ZM319.4 53.1h10v10h-10ZM386.3 37.4h10v10h-10Z"></path>
<text dy="0.35em" class="label of-main" x="468.1" y="73.8">9,0%</text>
<text dy="0.35em" class="label of-centre" x="543" y="105.1">mediaan 8,8%</text>
</svg>`;
/* end snapshot endGap */

snapshots["suppressed"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H610M38 220.2H610M38 178.3H610M38 136.5H610M38 94.7H610M38 52.8H610M38 11H610"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">10</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">20</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">30</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">40</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">50</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">60%</text>
<path class="tick" d="M50 262v4M159.6 262v4M269.2 262v4M378.8 262v4M488.4 262v4M598 262v4"></path>
<text x="50" y="284" text-anchor="middle">2020</text>
<text x="159.6" y="284" text-anchor="middle">2021</text>
<text x="269.2" y="284" text-anchor="middle">2022</text>
<text x="378.8" y="284" text-anchor="middle">2023</text>
<text x="488.4" y="284" text-anchor="middle">2024</text>
<text x="598" y="284" text-anchor="middle">2025</text>
</g>
<path class="whisker" d="M50 169.4V50.8M47 169.4h6M47 50.8h6M159.6 154.7V35M156.6 154.7h6M156.6 35h6M378.8 154.9V30.7M375.8 154.9h6M375.8 30.7h6M598 154.4V38.7M595 154.4h6M595 38.7h6"></path>
<path class="line" d="M50 115.6L159.6 98.9M378.8 96.8h0M598 100.5h0"></path>
<text class="gap" text-anchor="middle" x="269.2" y="258">×</text>
<text class="gap" text-anchor="middle" x="488.4" y="258">×</text>
<path class="point none" d="M46 115.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM155.6 98.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM374.8 96.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM594 100.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="608" y="100.5">39%</text>
</svg>`;
/* end snapshot suppressed */

snapshots["intern"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H610M38 220.2H610M38 178.3H610M38 136.5H610M38 94.7H610M38 52.8H610M38 11H610"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">10</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">20</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">30</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">40</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">50</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">60%</text>
<path class="tick" d="M50 262v4M232.7 262v4M415.3 262v4M598 262v4"></path>
<text x="50" y="284" text-anchor="middle">2020</text>
<text x="232.7" y="284" text-anchor="middle">2021</text>
<text x="415.3" y="284" text-anchor="middle">2022</text>
<text x="598" y="284" text-anchor="middle">2023</text>
</g>
<path class="whisker" d="M50 245.4V165.6M47 245.4h6M47 165.6h6M232.7 233.2V143M229.7 233.2h6M229.7 143h6M415.3 232.1V14.9M412.3 232.1h6M412.3 14.9h6M598 237.9V147.7M595 237.9h6M595 147.7h6"></path>
<path class="line" d="M50 220.2L232.7 200.9L415.3 157.4L598 206.8"></path>
<path class="point none" d="M46 220.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM228.7 200.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM411.3 157.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM594 206.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="608" y="206.8">13%</text>
</svg>`;
/* end snapshot intern */

snapshots["provisional"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M45 262H537M45 234.1H537M45 206.2H537M45 178.3H537M45 150.4H537M45 122.6H537M45 94.7H537M45 66.8H537M45 38.9H537M45 11H537"></path>
<text dy="0.35em" text-anchor="end" x="37" y="262">7,8</text>
<text dy="0.35em" text-anchor="end" x="37" y="234.1">8,0</text>
<text dy="0.35em" text-anchor="end" x="37" y="206.2">8,2</text>
<text dy="0.35em" text-anchor="end" x="37" y="178.3">8,4</text>
<text dy="0.35em" text-anchor="end" x="37" y="150.4">8,6</text>
<text dy="0.35em" text-anchor="end" x="37" y="122.6">8,8</text>
<text dy="0.35em" text-anchor="end" x="37" y="94.7">9,0</text>
<text dy="0.35em" text-anchor="end" x="37" y="66.8">9,2</text>
<text dy="0.35em" text-anchor="end" x="37" y="38.9">9,4</text>
<text dy="0.35em" text-anchor="end" x="37" y="11">9,6%</text>
<path class="tick" d="M57 262v4M123.9 262v4M190.7 262v4M257.6 262v4M324.4 262v4M391.3 262v4M458.1 262v4M525 262v4"></path>
<text x="57" y="284" text-anchor="middle">2017</text>
<text x="123.9" y="284" text-anchor="middle">2018</text>
<text x="190.7" y="284" text-anchor="middle">2019</text>
<text x="257.6" y="284" text-anchor="middle">2020</text>
<text x="324.4" y="284" text-anchor="middle">2021</text>
<text x="391.3" y="284" text-anchor="middle">2022</text>
<text x="458.1" y="284" text-anchor="middle">2023</text>
<text x="525" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M45 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M47 108.6H535"></path>
<path class="line" d="M57 220.2L123.9 192.3L190.7 178.3L257.6 122.6L324.4 80.7L391.3 66.8L458.1 94.7L525 38.9"></path>
<path class="point none" d=""></path>
<path class="point neutral" d="M52 215.2h10v10h-10ZM118.9 187.3h10v10h-10ZM185.7 173.3h10v10h-10ZM252.60000000000002 117.6h10v10h-10ZM319.4 75.7h10v10h-10ZM386.3 61.8h10v10h-10Z"></path>
<path class="point none hollow" d="M454.1 94.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM521 38.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="535" y="38.9">9,4%</text>
<text dy="0.35em" class="label of-centre" x="543" y="108.6">mediaan 8,9%</text>
</svg>`;
/* end snapshot provisional */

snapshots["intervals"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H610M38 220.2H610M38 178.3H610M38 136.5H610M38 94.7H610M38 52.8H610M38 11H610"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">60</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">65</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">75</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">80</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">85</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">90%</text>
<path class="tick" d="M50 262v4M187 262v4M324 262v4M461 262v4M598 262v4"></path>
<text x="50" y="284" text-anchor="middle">2021</text>
<text x="187" y="284" text-anchor="middle">2022</text>
<text x="324" y="284" text-anchor="middle">2023</text>
<text x="461" y="284" text-anchor="middle">2024</text>
<text x="598" y="284" text-anchor="middle">2025</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="whisker" d="M50 199.2V98.1M47 199.2h6M47 98.1h6M187 178.4V82.6M184 178.4h6M184 82.6h6M324 178.2V80M321 178.2h6M321 80h6M461 144.6V55.1M458 144.6h6M458 55.1h6M598 119.9V35.9M595 119.9h6M595 35.9h6"></path>
<path class="line" d="M50 144.9L187 126.5L324 124.8L461 95.5L598 72.9"></path>
<path class="point none" d="M46 144.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM183 126.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM320 124.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM457 95.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM594 72.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="608" y="72.9">83%</text>
</svg>`;
/* end snapshot intervals */

snapshots["target"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H569M38 230.6H569M38 199.3H569M38 167.9H569M38 136.5H569M38 105.1H569M38 73.8H569M38 42.4H569M38 11H569"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">68</text>
<text dy="0.35em" text-anchor="end" x="30" y="230.6">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="199.3">72</text>
<text dy="0.35em" text-anchor="end" x="30" y="167.9">74</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">76</text>
<text dy="0.35em" text-anchor="end" x="30" y="105.1">78</text>
<text dy="0.35em" text-anchor="end" x="30" y="73.8">80</text>
<text dy="0.35em" text-anchor="end" x="30" y="42.4">82</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">84%</text>
<path class="tick" d="M50 262v4M96.1 262v4M142.2 262v4M188.3 262v4M234.4 262v4M280.5 262v4M326.5 262v4M372.6 262v4M418.7 262v4M557 262v4"></path>
<text x="50" y="284" text-anchor="middle">2017</text>
<text x="96.1" y="284" text-anchor="middle">2018</text>
<text x="142.2" y="284" text-anchor="middle">2019</text>
<text x="188.3" y="284" text-anchor="middle">2020</text>
<text x="234.4" y="284" text-anchor="middle">2021</text>
<text x="280.5" y="284" text-anchor="middle">2022</text>
<text x="326.5" y="284" text-anchor="middle">2023</text>
<text x="372.6" y="284" text-anchor="middle">2024</text>
<text x="418.7" y="284" text-anchor="middle">2025</text>
<text x="557" y="284" text-anchor="middle">2028</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M40 175.7H382.6"></path>
<path class="target" d="M280.5 167.9H418.7V105.1H557V42.4H569"></path>
<path class="target-step" d="M275.5 167.9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM413.7 105.1a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM552 42.4a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"></path>
<path class="line" d="M50 214.9L96.1 183.6L142.2 199.3L188.3 167.9L234.4 214.9L280.5 152.2L326.5 167.9L372.6 136.5"></path>
<path class="point none" d="M46 214.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM92.1 183.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM138.2 199.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM184.3 167.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM230.4 214.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM276.5 152.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM322.5 167.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM368.6 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="382.6" y="136.5">76%</text>
<text dy="0.35em" class="label of-target" x="575" y="42.4">doel 82%</text>
<text dy="0.35em" class="label of-centre" x="390.6" y="175.7">mediaan 73,5%</text>
</svg>`;
/* end snapshot target */

snapshots["events"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="328" viewBox="0 0 640 328">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 302H517M26 262.5H517M26 223H517M26 183.5H517M26 144H517M26 104.5H517M26 65H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="302">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="262.5">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="223">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="183.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="144">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="104.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="65">60</text>
<path class="tick" d="M111.7 302v4M210.1 302v4M308.4 302v4M406.7 302v4M505 302v4"></path>
<text x="111.7" y="324" text-anchor="middle">K4 ’21</text>
<text x="210.1" y="324" text-anchor="middle">K4 ’22</text>
<text x="308.4" y="324" text-anchor="middle">K4 ’23</text>
<text x="406.7" y="324" text-anchor="middle">K4 ’24</text>
<text x="505" y="324" text-anchor="middle">K4 ’25</text>
</g>
<path class="band" d="M28 90.2H515V197.8H28Z"></path>
<path class="limit" d="M28 90.2H515M28 197.8H515"></path>
<path class="centre" d="M28 144H515"></path>
<g class="event">
<path d="M136.3 54V302"></path>
<circle cx="136.3" cy="54" r="9"></circle>
<text dy="0.35em" text-anchor="middle" x="136.3" y="54">1</text>
</g>
<g class="event">
<path d="M332.9 54V302"></path>
<circle cx="332.9" cy="54" r="9"></circle>
<text dy="0.35em" text-anchor="middle" x="332.9" y="54">2</text>
</g>
<g class="event">
<path d="M357.5 54V302"></path>
<circle cx="357.5" cy="54" r="9"></circle>
<text dy="0.35em" text-anchor="middle" x="357.5" y="54">3</text>
</g>
<g class="event">
<path d="M357.5 34V302"></path>
<circle cx="357.5" cy="34" r="9"></circle>
<text dy="0.35em" text-anchor="middle" x="357.5" y="34">4</text>
</g>
<path class="line" d="M38 144L62.6 142L87.2 166.5L111.7 127.8L136.3 137.3L160.9 149.1L185.5 135.7L210.1 166.5L234.6 138.1L259.2 129L283.8 151.9L308.4 132.9L332.9 161.4L357.5 150.3L382.1 123.9L406.7 151.1L431.3 134.5L455.8 152.3L480.4 161.4L505 123.9"></path>
<path class="point none" d="M34 144a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM58.6 142a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM83.2 166.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM107.7 127.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM132.3 137.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM156.9 149.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM181.5 135.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM206.1 166.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM230.6 138.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM255.2 129a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM279.8 151.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM304.4 132.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM328.9 161.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM353.5 150.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM378.1 123.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM402.7 151.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM427.3 134.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM451.8 152.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM476.4 161.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM501 123.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="515" y="123.9">45</text>
<text dy="0.35em" class="label of-centre" x="523" y="144">gemiddelde 40,0</text>
</svg>`;
/* end snapshot events */

snapshots["break"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H594M38 220.2H594M38 178.3H594M38 136.5H594M38 94.7H594M38 52.8H594M38 11H594"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">7</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">8</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">9</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">10</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">11</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">12</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">13%</text>
<path class="tick" d="M50 262v4M98.4 262v4M146.7 262v4M195.1 262v4M243.5 262v4M291.8 262v4M340.2 262v4M388.5 262v4M436.9 262v4M485.3 262v4M533.6 262v4M582 262v4"></path>
<text x="50" y="284" text-anchor="middle">2013</text>
<text x="98.4" y="284" text-anchor="middle">2014</text>
<text x="146.7" y="284" text-anchor="middle">2015</text>
<text x="195.1" y="284" text-anchor="middle">2016</text>
<text x="243.5" y="284" text-anchor="middle">2017</text>
<text x="291.8" y="284" text-anchor="middle">2018</text>
<text x="340.2" y="284" text-anchor="middle">2019</text>
<text x="388.5" y="284" text-anchor="middle">2020</text>
<text x="436.9" y="284" text-anchor="middle">2021</text>
<text x="485.3" y="284" text-anchor="middle">2022</text>
<text x="533.6" y="284" text-anchor="middle">2023</text>
<text x="582" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M40 195.1H350.2"></path>
<path class="break" d="M364.4 11V262"></path>
<path class="line" d="M50 216L98.4 207.6L146.7 203.4L195.1 186.7L243.5 195.1L291.8 182.5L340.2 178.3M388.5 86.3L436.9 77.9L485.3 82.1L533.6 69.6L582 73.8"></path>
<path class="point none" d="M46 216a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM94.4 207.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM142.7 203.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM191.1 186.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM239.5 195.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM287.8 182.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM336.2 178.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM384.5 86.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM432.9 77.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM481.3 82.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM529.6 69.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM578 73.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="592" y="73.8">11,5%</text>
</svg>`;
/* end snapshot break */

snapshots["companions"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M53 262H488M53 226.1H488M53 190.3H488M53 154.4H488M53 118.6H488M53 82.7H488M53 46.9H488M53 11H488"></path>
<text dy="0.35em" text-anchor="end" x="45" y="262">8,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="226.1">9,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="190.3">9,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="154.4">10,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="118.6">10,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="82.7">11,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="46.9">11,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="11">12,0%</text>
<path class="tick" d="M65 262v4M123.7 262v4M182.4 262v4M241.1 262v4M299.9 262v4M358.6 262v4M417.3 262v4M476 262v4"></path>
<text x="65" y="284" text-anchor="middle">2017</text>
<text x="123.7" y="284" text-anchor="middle">2018</text>
<text x="182.4" y="284" text-anchor="middle">2019</text>
<text x="241.1" y="284" text-anchor="middle">2020</text>
<text x="299.9" y="284" text-anchor="middle">2021</text>
<text x="358.6" y="284" text-anchor="middle">2022</text>
<text x="417.3" y="284" text-anchor="middle">2023</text>
<text x="476" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M53 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M55 143.7H486"></path>
<g class="companion c0">
<path d="M65 233.3L123.7 226.1L182.4 211.8L241.1 197.5L299.9 204.6L358.6 183.1L417.3 168.8L476 161.6"></path>
<circle r="2.5" cx="476" cy="161.6"></circle>
</g>
<g class="companion c1">
<path d="M65 183.1L123.7 168.8L182.4 154.4L241.1 175.9L299.9 140.1L358.6 125.7L417.3 132.9L476 118.6"></path>
<circle r="2.5" cx="476" cy="118.6"></circle>
</g>
<path class="line" d="M65 219L123.7 183.1L182.4 204.6L241.1 140.1L299.9 97.1L358.6 147.3L417.3 89.9L476 54"></path>
<path class="point none" d="M61 219a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM119.7 183.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM178.4 204.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM237.1 140.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM295.9 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM354.6 147.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM413.3 89.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM472 54a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="486" y="54">Zuilen-Noord 11,4%</text>
<text dy="0.35em" class="label of-companion" x="486" y="161.6">Utrecht 9,9%</text>
<text dy="0.35em" class="label of-companion" x="486" y="118.6">Nederland 10,5%</text>
<text dy="0.35em" class="label of-centre" x="494" y="143.7">mediaan 10,1%</text>
</svg>`;
/* end snapshot companions */

snapshots["onePeriod"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="158" viewBox="0 0 640 158">
<g class="axes">
<path class="grid" d="M151.4 4V132"></path>
<text x="151.4" y="154" text-anchor="middle">0</text>
<path class="grid" d="M222.9 4V132"></path>
<text x="222.9" y="154" text-anchor="middle">2</text>
<path class="grid" d="M294.4 4V132"></path>
<text x="294.4" y="154" text-anchor="middle">4</text>
<path class="grid" d="M365.9 4V132"></path>
<text x="365.9" y="154" text-anchor="middle">6</text>
<path class="grid" d="M437.4 4V132"></path>
<text x="437.4" y="154" text-anchor="middle">8</text>
<path class="grid" d="M508.9 4V132"></path>
<text x="508.9" y="154" text-anchor="middle">10</text>
<path class="grid" d="M580.4 4V132"></path>
<text x="580.4" y="154" text-anchor="middle">12%</text>
</g>
<g class="area own">
<path class="row" d="M151.4344 20H580.39808"></path>
<text class="name" dy="0.35em" x="0" y="20">Zuilen-Noord</text>
<path class="point none" d="M553.9 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"></path>
<text dy="0.35em" class="label of-main" x="570.9" y="20">11,4%</text>
</g>
<g class="area">
<path class="row" d="M151.4344 52H580.39808"></path>
<text class="name" dy="0.35em" x="0" y="52">Wijk 01 Noordwest</text>
<text dy="0.35em" class="label of-companion" x="163.4" y="52">niet bekend</text>
</g>
<g class="area">
<path class="row" d="M151.4344 84H580.39808"></path>
<text class="name" dy="0.35em" x="0" y="84">Utrecht</text>
<path class="point none" d="M483.5 84a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-companion" x="499.5" y="84">9,4%</text>
</g>
<g class="area">
<path class="row" d="M151.4344 116H580.39808"></path>
<text class="name" dy="0.35em" x="0" y="116">Nederland</text>
<path class="point none hollow" d="M494.2 116a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-companion" x="510.2" y="116">9,7%</text>
</g>
</svg>`;
/* end snapshot onePeriod */

snapshots["counts"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M48 262H534M48 236.9H534M48 211.8H534M48 186.7H534M48 161.6H534M48 136.5H534M48 111.4H534M48 86.3H534M48 61.2H534M48 36.1H534M48 11H534"></path>
<text dy="0.35em" text-anchor="end" x="40" y="262">7.250</text>
<text dy="0.35em" text-anchor="end" x="40" y="236.9">7.300</text>
<text dy="0.35em" text-anchor="end" x="40" y="211.8">7.350</text>
<text dy="0.35em" text-anchor="end" x="40" y="186.7">7.400</text>
<text dy="0.35em" text-anchor="end" x="40" y="161.6">7.450</text>
<text dy="0.35em" text-anchor="end" x="40" y="136.5">7.500</text>
<text dy="0.35em" text-anchor="end" x="40" y="111.4">7.550</text>
<text dy="0.35em" text-anchor="end" x="40" y="86.3">7.600</text>
<text dy="0.35em" text-anchor="end" x="40" y="61.2">7.650</text>
<text dy="0.35em" text-anchor="end" x="40" y="36.1">7.700</text>
<text dy="0.35em" text-anchor="end" x="40" y="11">7.750</text>
<path class="tick" d="M60 262v4M152.4 262v4M244.8 262v4M337.2 262v4M429.6 262v4M522 262v4"></path>
<text x="60" y="284" text-anchor="middle">2019</text>
<text x="152.4" y="284" text-anchor="middle">2020</text>
<text x="244.8" y="284" text-anchor="middle">2021</text>
<text x="337.2" y="284" text-anchor="middle">2022</text>
<text x="429.6" y="284" text-anchor="middle">2023</text>
<text x="522" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M48 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M50 154.1H532"></path>
<path class="line" d="M60 216.8L152.4 189.2L244.8 176.7L337.2 131.5L429.6 86.3L522 58.7"></path>
<path class="point none" d=""></path>
<path class="point neutral" d="M55 211.8h10v10h-10ZM147.4 184.2h10v10h-10ZM239.8 171.7h10v10h-10ZM332.2 126.5h10v10h-10ZM424.6 81.3h10v10h-10ZM517 53.7h10v10h-10Z"></path>
<text dy="0.35em" class="label of-main" x="532" y="58.7">7.655</text>
<text dy="0.35em" class="label of-centre" x="540" y="154.1">mediaan 7.465</text>
</svg>`;
/* end snapshot counts */

snapshots["onePoint"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="62" viewBox="0 0 640 62">
<g class="axes">
<path class="grid" d="M70 4V36"></path>
<text x="70" y="58" text-anchor="middle">0</text>
<path class="grid" d="M135.8 4V36"></path>
<text x="135.8" y="58" text-anchor="middle">10</text>
<path class="grid" d="M201.7 4V36"></path>
<text x="201.7" y="58" text-anchor="middle">20</text>
<path class="grid" d="M267.5 4V36"></path>
<text x="267.5" y="58" text-anchor="middle">30</text>
<path class="grid" d="M333.3 4V36"></path>
<text x="333.3" y="58" text-anchor="middle">40</text>
<path class="grid" d="M399.2 4V36"></path>
<text x="399.2" y="58" text-anchor="middle">50</text>
<path class="grid" d="M465 4V36"></path>
<text x="465" y="58" text-anchor="middle">60</text>
<path class="grid" d="M530.8 4V36"></path>
<text x="530.8" y="58" text-anchor="middle">70</text>
<path class="grid" d="M596.7 4V36"></path>
<text x="596.7" y="58" text-anchor="middle">80%</text>
</g>
<g class="area own">
<path class="row" d="M70.0024 20H596.68448"></path>
<text class="name" dy="0.35em" x="0" y="20">Utrecht</text>
<path class="point none" d="M552.2 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"></path>
<text dy="0.35em" class="label of-main" x="569.2" y="20">74%</text>
</g>
</svg>`;
/* end snapshot onePoint */

snapshots["noPoints"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="96" viewBox="0 0 640 96">
<g class="axes">
<path class="grid" d=""></path>
<path class="tick" d=""></path>
</g>
<path class="line" d=""></path>
<path class="point none" d=""></path>
</svg>`;
/* end snapshot noPoints */

snapshots["onlyGaps"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="96" viewBox="0 0 640 96">
<g class="axes">
<path class="grid" d=""></path>
<path class="tick" d="M22 70v4M222.7 70v4M423.3 70v4M624 70v4"></path>
<text x="22" y="92" text-anchor="middle">2021</text>
<text x="222.7" y="92" text-anchor="middle">2022</text>
<text x="423.3" y="92" text-anchor="middle">2023</text>
<text x="624" y="92" text-anchor="middle">2024</text>
</g>
<path class="line" d=""></path>
<text class="gap" text-anchor="middle" x="22" y="66">×</text>
<text class="gap" text-anchor="middle" x="222.7" y="66">×</text>
<text class="gap" text-anchor="middle" x="423.3" y="66">?</text>
<text class="gap" text-anchor="middle" x="624" y="66">×</text>
<path class="point none" d=""></path>
</svg>`;
/* end snapshot onlyGaps */

snapshots["negative"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">euro per inwoner</text>
<path class="grid" d="M33 262H542M33 232.4H542M33 202.8H542M33 173.1H542M33 143.5H542M33 113.9H542M33 84.3H542M33 54.6H542M33 25H542"></path>
<text dy="0.35em" text-anchor="end" x="25" y="262">−25</text>
<text dy="0.35em" text-anchor="end" x="25" y="232.4">−20</text>
<text dy="0.35em" text-anchor="end" x="25" y="202.8">−15</text>
<text dy="0.35em" text-anchor="end" x="25" y="173.1">−10</text>
<text dy="0.35em" text-anchor="end" x="25" y="143.5">−5</text>
<text dy="0.35em" text-anchor="end" x="25" y="113.9">0</text>
<text dy="0.35em" text-anchor="end" x="25" y="84.3">5</text>
<text dy="0.35em" text-anchor="end" x="25" y="54.6">10</text>
<text dy="0.35em" text-anchor="end" x="25" y="25">15</text>
<path class="zero" d="M33 113.9H542"></path>
<path class="tick" d="M45 262v4M114.3 262v4M183.6 262v4M252.9 262v4M322.1 262v4M391.4 262v4M460.7 262v4M530 262v4"></path>
<text x="45" y="284" text-anchor="middle">2017</text>
<text x="114.3" y="284" text-anchor="middle">2018</text>
<text x="183.6" y="284" text-anchor="middle">2019</text>
<text x="252.9" y="284" text-anchor="middle">2020</text>
<text x="322.1" y="284" text-anchor="middle">2021</text>
<text x="391.4" y="284" text-anchor="middle">2022</text>
<text x="460.7" y="284" text-anchor="middle">2023</text>
<text x="530" y="284" text-anchor="middle">2024</text>
</g>
<path class="centre" d="M35 146.5H540"></path>
<path class="line" d="M45 42.8L114.3 90.2L183.6 161.3L252.9 238.3L322.1 202.8L391.4 131.6L460.7 78.3L530 179.1"></path>
<path class="point none" d="M41 42.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM110.3 90.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM179.6 161.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM248.9 238.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM318.1 202.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM387.4 131.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM456.7 78.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM526 179.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="540" y="179.1">−11</text>
<text dy="0.35em" class="label of-centre" x="548" y="146.5">mediaan −5,5</text>
</svg>`;
/* end snapshot negative */

snapshots["hugeNumbers"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">miljard euro</text>
<path class="grid" d="M33 262H542M33 232.4H542M33 202.8H542M33 173.1H542M33 143.5H542M33 113.9H542M33 84.3H542M33 54.6H542M33 25H542"></path>
<text dy="0.35em" text-anchor="end" x="25" y="262">4,0</text>
<text dy="0.35em" text-anchor="end" x="25" y="232.4">4,5</text>
<text dy="0.35em" text-anchor="end" x="25" y="202.8">5,0</text>
<text dy="0.35em" text-anchor="end" x="25" y="173.1">5,5</text>
<text dy="0.35em" text-anchor="end" x="25" y="143.5">6,0</text>
<text dy="0.35em" text-anchor="end" x="25" y="113.9">6,5</text>
<text dy="0.35em" text-anchor="end" x="25" y="84.3">7,0</text>
<text dy="0.35em" text-anchor="end" x="25" y="54.6">7,5</text>
<text dy="0.35em" text-anchor="end" x="25" y="25">8,0</text>
<path class="tick" d="M45 262v4M114.3 262v4M183.6 262v4M252.9 262v4M322.1 262v4M391.4 262v4M460.7 262v4M530 262v4"></path>
<text x="45" y="284" text-anchor="middle">2017</text>
<text x="114.3" y="284" text-anchor="middle">2018</text>
<text x="183.6" y="284" text-anchor="middle">2019</text>
<text x="252.9" y="284" text-anchor="middle">2020</text>
<text x="322.1" y="284" text-anchor="middle">2021</text>
<text x="391.4" y="284" text-anchor="middle">2022</text>
<text x="460.7" y="284" text-anchor="middle">2023</text>
<text x="530" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M33 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M35 156.5H540"></path>
<path class="line" d="M45 231.6L114.3 209.3L183.6 179L252.9 166.6L322.1 146.4L391.4 124.5L460.7 83.6L530 60.4"></path>
<path class="point none" d=""></path>
<path class="point neutral" d="M40 226.6h10v10h-10ZM109.3 204.3h10v10h-10ZM178.6 174h10v10h-10ZM247.9 161.6h10v10h-10ZM317.1 141.4h10v10h-10ZM386.4 119.5h10v10h-10ZM455.7 78.6h10v10h-10ZM525 55.4h10v10h-10Z"></path>
<text dy="0.35em" class="label of-main" x="540" y="60.4">7,40</text>
<text dy="0.35em" class="label of-centre" x="548" y="156.5">mediaan 5,78</text>
</svg>`;
/* end snapshot hugeNumbers */

snapshots["longLabels"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M53 262H423M53 220.2H423M53 178.3H423M53 136.5H423M53 94.7H423M53 52.8H423M53 11H423"></path>
<text dy="0.35em" text-anchor="end" x="45" y="262">8,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="220.2">9,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="178.3">9,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="136.5">10,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="94.7">10,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="52.8">11,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="11">11,5%</text>
<path class="tick" d="M65 262v4M134.2 262v4M203.4 262v4M272.6 262v4M341.8 262v4M411 262v4"></path>
<text x="65" y="284" text-anchor="middle">2018</text>
<text x="134.2" y="284" text-anchor="middle">2019</text>
<text x="203.4" y="284" text-anchor="middle">2020</text>
<text x="272.6" y="284" text-anchor="middle">2021</text>
<text x="341.8" y="284" text-anchor="middle">2022</text>
<text x="411" y="284" text-anchor="middle">2023</text>
<path class="axis-break" d="M53 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M55 149.1H421"></path>
<g class="companion c0">
<path d="M65 203.4L134.2 170L203.4 186.7L272.6 128.1L341.8 77.9L411 119.8"></path>
<circle r="2.5" cx="411" cy="119.8"></circle>
</g>
<path class="line" d="M65 211.8L134.2 170L203.4 195.1L272.6 119.8L341.8 69.6L411 128.1"></path>
<path class="point none" d="M61 211.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM130.2 170a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM199.4 195.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM268.6 119.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM337.8 69.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM407 128.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="leader" d="M416 128.1L419 136.1"></path>
<text dy="0.35em" class="label of-main" x="421" y="136.1">Industrieterrein Ov… 10,1%</text>
<text dy="0.35em" class="label of-companion" x="421" y="119.8">Samenwerkingsverban… 10,2%</text>
<text dy="0.35em" class="label of-centre" x="429" y="152.3">mediaan 9,9%</text>
</svg>`;
/* end snapshot longLabels */

snapshots["months"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 222.5H517M26 183H517M26 143.5H517M26 104H517M26 64.5H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="222.5">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="183">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="143.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="104">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="64.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">60</text>
<path class="tick" d="M125.1 262v4M220.1 262v4M315 262v4M410 262v4M505 262v4"></path>
<text x="125.1" y="284" text-anchor="middle">dec ’21</text>
<text x="220.1" y="284" text-anchor="middle">dec ’22</text>
<text x="315" y="284" text-anchor="middle">dec ’23</text>
<text x="410" y="284" text-anchor="middle">dec ’24</text>
<text x="505" y="284" text-anchor="middle">dec ’25</text>
</g>
<path class="band" d="M33.9 38.8H509.1V169.2H33.9Z"></path>
<path class="limit" d="M33.9 38.8H509.1M33.9 169.2H509.1"></path>
<path class="centre" d="M33.9 104H509.1"></path>
<path class="line" d="M38 104L45.9 101.6L53.8 132L61.7 83.5L69.7 95.7L77.6 110.3L85.5 93.7L93.4 132.4L101.3 96.9L109.2 85.4L117.2 113.9L125.1 90.2L133 125.7L140.9 111.9L148.8 78.7L156.7 113.1L164.6 92.2L172.6 114.7L180.5 125.3L188.4 78.7L196.3 107.6L204.2 98.1L212.1 102L220.1 133.6L228 85.4L235.9 98.5L243.8 105.2L251.7 91.8L259.6 134.4L267.5 97.7L275.5 89.4L283.4 110.3L291.3 86.6L299.2 127.7L307.1 112.3L315 83.1L322.9 112.3L330.9 87L338.8 115.9L346.7 125.7L354.6 82.3L362.5 109.1L370.4 92.2L378.4 101.6L386.3 134L394.2 87.8L402.1 102.4L410 100L417.9 89.8L425.8 135.2L433.8 98.5L441.7 94.5L449.6 107.6L457.5 82.7L465.4 128.5L473.3 112.3L481.3 88.2L489.2 111.9L497.1 82.3L505 115.9"></path>
<path class="point none" d="M35.3 104a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM43.199999999999996 101.6a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM51.099999999999994 132a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM59 83.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM67 95.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM74.89999999999999 110.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM82.8 93.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM90.7 132.4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM98.6 96.9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM106.5 85.4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM114.5 113.9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM122.39999999999999 90.2a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM130.3 125.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM138.20000000000002 111.9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM146.10000000000002 78.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM154 113.1a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM161.9 92.2a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM169.9 114.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM177.8 125.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM185.70000000000002 78.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM193.60000000000002 107.6a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM201.5 98.1a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM209.4 102a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM217.4 133.6a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM225.3 85.4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM233.20000000000002 98.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM241.10000000000002 105.2a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM249 91.8a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM256.90000000000003 134.4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM264.8 97.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM272.8 89.4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM280.7 110.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM288.6 86.6a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM296.5 127.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM304.40000000000003 112.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM312.3 83.1a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM320.2 112.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM328.2 87a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM336.1 115.9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM344 125.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM351.90000000000003 82.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM359.8 109.1a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM367.7 92.2a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM375.7 101.6a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM383.6 134a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM391.5 87.8a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM399.40000000000003 102.4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM407.3 100a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM415.2 89.8a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM423.1 135.2a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM431.1 98.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM439 94.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM446.90000000000003 107.6a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM454.8 82.7a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM462.7 128.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM470.6 112.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM478.6 88.2a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM486.5 111.9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM494.40000000000003 82.3a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM502.3 115.9a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0Z"></path>
<text dy="0.35em" class="label of-main" x="513.7" y="120.3">37</text>
<text dy="0.35em" class="label of-centre" x="523" y="104">gemiddelde 40,0</text>
</svg>`;
/* end snapshot months */

snapshots["manyPoints"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M48 262H525M48 211.8H525M48 161.6H525M48 111.4H525M48 61.2H525M48 11H525"></path>
<text dy="0.35em" text-anchor="end" x="40" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="40" y="211.8">200</text>
<text dy="0.35em" text-anchor="end" x="40" y="161.6">400</text>
<text dy="0.35em" text-anchor="end" x="40" y="111.4">600</text>
<text dy="0.35em" text-anchor="end" x="40" y="61.2">800</text>
<text dy="0.35em" text-anchor="end" x="40" y="11">1.000</text>
<path class="tick" d="M60 262v4M116.7 262v4M173.3 262v4M229.9 262v4M286.5 262v4M343.1 262v4M399.8 262v4M456.4 262v4M513 262v4"></path>
<text x="60" y="284" text-anchor="middle">1900</text>
<text x="116.7" y="284" text-anchor="middle">1903</text>
<text x="173.3" y="284" text-anchor="middle">1906</text>
<text x="229.9" y="284" text-anchor="middle">1910</text>
<text x="286.5" y="284" text-anchor="middle">1913</text>
<text x="343.1" y="284" text-anchor="middle">1917</text>
<text x="399.8" y="284" text-anchor="middle">1920</text>
<text x="456.4" y="284" text-anchor="middle">1923</text>
<text x="513" y="284" text-anchor="middle">1927</text>
</g>
<path class="band" d="M60 112.5H513V210.7H60Z"></path>
<path class="limit" d="M60 112.5H513M60 210.7H513"></path>
<path class="centre" d="M60 161.6H513"></path>
<path class="line" d="M60 161.6L60.3 183.2L60.9 142.3L61 160.1L61 184.2L61.3 184.7L61.8 145L62 184.5L62 149.1L62.2 185.3L62.6 144.9L63 150.9L63 163.8L63.2 184.8L63.6 141.8L64 167.5L64 153L64.1 183.5L64.5 139.5L65 151.2L65 147.5L65.1 181.3L65.5 138L66 147.3L66 178.4L66.4 137.6L66.8 178.7L67 175.1L67 155.5L67.4 138.1L67.8 181.7L68 153.7L68 179L68.3 139.6L68.7 183.9L69 181.4L69 161.9L69.3 141.9L69.7 185.3L70 162.4L70 148L70.2 145L70.6 185.6L71 151.9L71 166.2L71.1 144.3L71.6 185L72 165.5L72 141.5L72.5 183.4L73 139.5L73 174.8L73.5 180.9L73.9 138.2L74 167.2L74 160L74.4 177.7L74.9 138L75 163.3L75 174.4L75.1 138.7L75.3 178.7L76 176L76 139.2L76.2 181.3L77 140.5L77 163.5L77.4 183.5L78 142.7L78 164.4L78 156.3L78.4 184.9L78.9 145.4L79 152.1L79 159.9L79.3 185.3L79.7 144.4L80 159.4L80 183.7L80.3 184.7L80.7 141.4L81 182L81 153L81.2 183.2L81.6 139.2L82 154.5L82 172L82.2 180.8L82.6 137.9L83 175.8L83 150L83.5 137.6L83.9 179.2L84 149.8L84 148L84.5 138.3L84.9 182.1L85 149.4L85 170.9L85.4 139.9L85.8 184.2L86 167.3L86 151.4L86.4 142.4L86.8 185.4L87 149.2L87 183.1L87.3 145.5L87.7 185.6L88 183.4L88 162.6L88.1 143.9L88.7 184.8L89 162.3L89 157L89.1 141.2L89.6 183.1L90 165.2L90 139.2L90.6 180.5L91 138.1L91 173.4L91.5 177.2L91.9 138L92 171.9L92 163.4L92.2 138.7L92.4 179.1L93 159.5L93 166.5L93.1 139.3L93.3 181.6L94 168.6L94 177.5L94.1 140.8L94.5 183.8L95 178.1L95 143.1L95.4 185L96 145.9L96 166L96.4 185.2L96.8 143.9L97 167.9L97 147.8L97.4 184.5L97.8 141L98 144.8L98 158.7L98.3 182.8L98.7 138.9L99 158.2L99 178.8L99.3 180.4L99.7 137.8L100 175.3L100 155.7L100.6 137.6L100.8 177.7L101 156.3L101 179.7L101.6 138.5L102 182.5L102 150.2L102.5 140.2L102.9 184.4L103 151.1L103 152.1L103.5 142.8L103.9 185.5L104 155.1L104 163.5L104.4 146.1L104.8 185.5L105 160.6L105 146.7L105.2 143.4L105.8 184.6L106 145L106 182.7L106.2 140.8L107 161.3L107 162.3L107.1 139L107.7 180L108 166.7L108 165.5L108.1 138L108.5 176.7L109 166.1L109 138.1L109.4 179.6L110 166.8L110 139.1L110.6 182L111 169L111 154.8L111.2 141.1L111.6 184L112 150.7L112 170.1L112.1 143.5L112.5 185.1L113 170.7L113 178L113.5 185.2L113.9 143.4L114 177L114 149.6L114.4 184.3L114.8 140.6L115 152.9L115 170.6L115.4 182.5L115.8 138.7L116 173.1L116 142.4L116.3 180L116.8 137.7L117 141.4L117 158L117.7 137.7L117.9 178L118 158.2L118 170.6L118.1 180.2L118.7 138.7L119 166.2L119 156.5L119.1 182.9L119.6 140.6L120 156.1L120 184.7L120.6 143.3L121 185.6L121 152.3L121.4 146L121.9 185.5L122 153.5L122 159.4L122.3 142.9L122.9 184.4L123 163.6L123 158L123.1 182.5L123.3 140.5L124 143.5L124 180.9L124.2 138.8L125 178.7L125 159.6L125.2 138L125.6 177.2L126 157.5L126 171.4L126.1 138.2L126.5 180L127 155L127 174.8L127.1 139.3L127.7 182.4L128 167.5L128 141.5L128.7 184.3L129 144.4L129 168L129.2 143.9L129.6 185.2L130 167.5L130 146.2L130.6 185.1L131 142.9L131 170.7L131.5 184.1L131.9 140.2L132 170.2L132 174.9L132.5 182.2L132.9 138.4L133 172.1L133 156.5L133.4 179.5L133.8 137.6L134 159.3L134 176.1L134.8 137.8L135 178.4L135 141.3L135.2 180.7L135.7 138.9L136 142.1L136 159.1L136.2 183.2L136.7 141L137 160.5L137 161L137.1 184.9L137.6 143.8L138 156.8L138 155.3L138.1 185.6L138.5 145.5L139 154.4L139 185.4L139.4 142.5L140 184.1L140 154.7L140.2 182.3L140.4 140.1L141 168.6L141 156.3L141.1 180.6L141.3 138.6L142 155.4L142 143L142.1 178.3L142.3 137.9L143 143.4L143 175.6L143.2 138.3L143.6 180.4L144 154.6L144 175.3L144.1 139.6L144.8 182.8L145 177.8L145 167.6L145.3 141.8L145.7 184.5L146 168L146 145L146.3 144.4L146.7 185.2L147 148.6L147 167.5L147.6 185L147.8 143.5L148 167.6L148 142.4L148.6 183.8L149 139.9L149 170L149.5 181.8L149.9 138.2L150 169.2L150 171.6L150.5 179L150.9 137.6L151 168.1L151 159.7L151.3 178L151.8 137.9L152 162L152 178.7L152.2 181.1L152.8 139.2L153 180.5L153 142.3L153.2 183.5L153.7 141.4L154 144L154 160.8L154.1 185.1L154.7 144.3L155 162.9L155 156.1L155.1 185.6L155.5 145L156 152.4L156 154.2L156 185.2L156.5 142.1L157 183.8L157 154.8L157.2 182.1L157.4 139.8L158 155.5L158 169.3L158.2 180.3L158.4 138.4L159 173.5L159 155.4L159.3 137.9L159.7 178.1L160 177.3L160 155.2L160.3 138.4L160.7 180.8L161 144.9L161 172.2L161.2 139.9L161.9 183.1L162 169.3L162 151.3L162.4 142.2L162.8 184.7L163 148.4L163 179.6L163.4 144.8L163.8 185.3L164 180.2L164 167.9L164.7 184.9L164.9 143.1L165 167.2L165 153.5L165.7 183.5L165.8 141.2L166 157.8L166 168.3L166.1 139.6L166.6 181.4L167 169.3L167 138.1L167.6 178.5L168 137.6L168 168.2L168.4 178.6L168.9 138L169 167.4L169 163.3L169.3 181.6L169.9 139.5L170 158.9L170 163.8L170.3 183.8L170.8 141.8L171 164.8L171 181.8L171.1 144.3L171.2 185.2L172 182L172 146.5L172.2 185.6L172.6 144.5L173 149L173 165.9L173.1 185.1L173.5 141.7L174 148.9L174 153.2L174.1 183.5L174.5 139.6L175 152.6L175 181.1L175.4 138.3L176 152.4L176 177.9L176.4 137.9L176.8 178.5L177 174.2L177 155.4L177.4 138.6L177.8 181.2L178 181.1L178 155.5L178.3 140.2L178.9 183.4L179 156.1L179 147.7L179.5 142.6L179.9 184.8L180 150.9L180 166.3L180.4 145.3L180.9 185.3L181 164.1L181 145.2L181.8 184.7L182 142.8L182 179.9L182.8 183.3L182.9 141L183 178.9L183 165.6L183.2 139.3L183.7 181L184 163.6L184 162.7L184.1 137.9L184.7 178L185 166.6L185 170.6L185.1 137.6L185.5 179.1L186 171.7L186 138.2L186.4 182L187 139.8L187 166.8L187.4 184.1L187.9 142.2L188 166.7L188 153.7L188.1 144.6L188.3 185.3L189 149.5L189 165.2L189.3 185.6L189.7 144L190 165.1L190 181.1L190.2 184.9L190.6 141.3L191 152L191 169.5L191.2 183.2L191.6 139.3L192 172.8L192 146.5L192.1 180.6L192.6 138.2L193 176L193 145.4L193.5 138L193.9 179L194 145L194 152.9L194.5 138.8L194.9 181.5L195 169.5L195 154.5L195.4 140.6L195.8 183.3L196 153.3L196 183.7L196.6 143L197 185L197 157L197.5 145.8L197.9 185.2L198 157.6L198 155.4L198.3 144L198.9 184.5L199 159.7L199 162.2L199.3 141.1L199.8 182.9L200 161.2L200 140.8L200.3 139L200.8 180.6L201 139.9L201 177L201.2 137.8L201.7 177.5L202 174.9L202 160.5L202.2 137.6L202.6 179.6L203 157.3L203 170.4L203.1 138.4L203.5 182.4L204 172.9L204 172.8L204.1 140.1L204.5 184.4L205 173.3L205 142.7L205.4 185.5L206 145.9L206 167.3L206.4 185.6L206.8 143.5L207 168.2L207 145.2L207.3 184.7L207.7 140.9L208 164.6L208 179L208.3 182.8L208.7 139.1L209 176.3L209 154.7L209.2 180.1L209.6 138.1L210 156.8L210 176.5L210.5 138L211 179.4L211 145L211 153L211.5 139L211.9 181.9L212 154.2L212 168.8L212.4 140.9L212.9 183.6L213 164.7L213 153.1L213.6 143.4L213.8 184.4L214 151.7L214 185.1L214.6 146.2L215 185.2L215 157.7L215.4 143.5L215.9 184.4L216 158L216 160.5L216.3 140.7L216.9 182.6L217 165L217 161.1L217.3 138.7L217.8 180.1L218 160.7L218 139.8L218.2 137.7L218.8 177L219 140L219 174.6L219.2 137.7L219.6 180.1L220 172.4L220 156.8L220.2 138.6L220.6 182.7L221 153.2L221 173.3L221.1 140.5L221.5 184.6L222 174.9L222 173.4L222.1 143.2L222.5 185.5L223 173.3L223 146.5L223.4 185.5L223.8 143.1L224 150.2L224 168.4L224.4 184.4L224.8 140.6L225 141.8L225 164.5L225.3 182.5L225.7 138.8L226 139.8L226 163.9L226.3 179.6L226.7 138L227 163.4L227 172.2L227.1 177L227.6 138.1L228 158.5L228 179.8L228.6 139.3L229 182.2L229 145.6L229.5 141.3L229.9 183.8L230 146.8L230 156.5L230.7 143.8L230.9 184.5L231 159.1L231 160.2L231.1 185.2L231.5 146.4L232 156.8L232 150L232.1 185.1L232.5 143L233 148.6L233 184.1L233.4 140.3L234 182.3L234 157.8L234.4 138.5L234.9 179.6L235 157.2L235 170.2L235.3 137.6L235.7 177.3L236 174.3L236 160.7L236.3 137.8L236.7 180.6L237 161.1L237 141.3L237.2 138.9L237.6 183.1L238 143.5L238 170L238.2 140.9L238.6 184.8L239 168.1L239 149.1L239.1 143.7L239.6 185.6L240 145.6L240 175.8L240.5 185.4L240.9 142.6L241 172.3L241 150.8L241.5 184.2L241.9 140.2L242 170.7L242 154.7L242.4 182.1L242.8 138.6L243 158.5L243 171.8L243.4 179.1L243.8 138L244 173.6L244 138.7L244.2 177.5L244.7 138.2L245 163.1L245 167.3L245.1 180.2L245.7 139.5L246 162.8L246 159.6L246.3 182.6L246.9 141.7L247 160L247 183.9L247.8 144.2L248 184.5L248 148.6L248.2 185.2L248.6 145.8L249 150.5L249 162.9L249.2 185L249.6 142.5L250 166.5L250 153.6L250.1 183.9L250.5 140L251 151.6L251 147.6L251.1 181.9L251.5 138.3L252 147.3L252 179.2L252.4 137.6L253 176L253 155.9L253.4 137.9L253.8 181L254 154.2L254 178.3L254.3 139.1L254.7 183.4L255 180.9L255 161.8L255.3 141.3L255.7 185L256 162.3L256 147L256.2 144.2L256.6 185.6L257 150.9L257 166.5L257.6 185.3L258 142.2L258 175.8L258.6 183.9L259 139.9L259 175.1L259.5 181.7L259.9 138.5L260 173.9L260 168L260.5 178.6L260.9 137.9L261 164.8L261 162.5L261.3 177.9L261.8 138.4L262 175.6L262 138.9L262.2 180.7L263 140.1L263 163.4L263.4 183L263.9 142.1L264 164.1L264 157.5L264.4 184.6L264.9 144.7L265 153.1L265 160L265.3 185.3L265.7 145.3L266 159.5L266 184L266.3 184.9L266.7 142.1L267 182.5L267 152.5L267.2 183.6L267.6 139.7L268 154.1L268 171.1L268.2 181.5L268.6 138.1L269 174.9L269 150.2L269.1 178.7L269.5 137.6L270 149.8L270 147.7L270.5 138L270.9 181.4L271 149L271 171.8L271.4 139.4L271.8 183.7L272 168.3L272 151.9L272.4 141.7L272.8 185.2L273 149.8L273 182.8L273.3 144.7L273.7 185.6L274 183.4L274 162.6L274.1 144.6L274.7 185.1L275 155.9L275 165.5L275.1 141.8L275.6 183.6L276 165.2L276 139.6L276.6 181.2L277 138.3L277 173.7L277.5 178.1L277.9 137.9L278 172.3L278 164.3L278.3 178.4L278.9 138.5L279 165.9L279 175.9L279.1 139.1L279.3 181L280 177.2L280 140.4L280.4 183.3L281 142.4L281 164.2L281.4 184.8L281.9 145.1L282 165.6L282 152.5L282.3 185.3L282.8 144.7L283 148.6L283 159.5L283.3 184.8L283.7 141.6L284 158.9L284 182.2L284.3 183.3L284.7 139.4L285 179.6L285 154.3L285.2 181.1L285.6 138L286 155.5L286 175.5L286.6 137.6L287 178.9L287 149.8L287.5 138.2L287.9 181.9L288 150.1L288 149.3L288.5 139.7L288.9 184L289 151.4L289 167.7L289.4 142.1L289.8 185.3L290 164.3L290 149.4L290.4 145.2L290.8 185.6L291 147.3L291 183.4L291.2 144.1L291.7 184.9L292 183L292 162.3L292.1 141.4L292.7 183.3L293 161.6L293 161.1L293.1 139.4L293.6 180.8L294 165.6L294 165.4L294.6 177.5L295 138L295 172.1L295.2 138.7L295.4 178.9L296 170.6L296 159.9L296.2 139.2L296.4 181.4L297 155.9L297 168.4L297.1 140.7L297.5 183.6L298 169.9L298 178.1L298.1 142.9L298.5 184.9L299 178.1L299 145.6L299.4 185.3L299.8 144.2L300 148.7L300 167.7L300.4 184.6L300.8 141.2L301 170L301 145.1L301.3 183L301.7 139.1L302 142.9L302 158.3L302.3 180.7L302.7 137.8L303 158L303 175.7L303.2 177.7L303.7 137.6L304 171.7L304 156.3L304.6 138.3L304.8 179.5L305 156.5L305 182.2L305.6 140L306 184.3L306 151L306.5 142.5L306.9 185.4L307 152L307 154.8L307.5 145.7L307.9 185.6L308 160.9L308 146.9L308.3 143.7L308.8 184.7L309 158.5L309 145.1L309.2 141L309.8 182.9L310 143.8L310 181.4L310.2 139.1L311 179.3L311 160L311.1 138.1L311.7 176.9L312 170.4L312 166L312.1 138L312.5 179.3L313 166.7L313 138.9L313.7 181.8L314 140.8L314 169.1L314.2 141L314.6 183.9L315 168.2L315 151.1L315.2 143.3L315.6 185L316 147.2L316 170.7L316.5 185.2L316.9 143.7L317 170.7L317 177.2L317.5 184.4L317.9 140.8L318 175.5L318 152.5L318.4 182.7L318.8 138.8L319 155.7L319 172.9L319.4 180.2L319.8 137.7L320 175.4L320 141.5L320.7 137.6L320.9 177.8L321 141.2L321 158.1L321.1 179.9L321.7 138.5L322 158.8L322 166.6L322.1 182.6L322.6 140.4L323 162.1L323 156.1L323.1 184.5L323.6 143L324 155.5L324 185.5L324.5 146.3L325 185.5L325 153.4L325.4 143.2L325.9 184.5L326 154.4L326 163.2L326.1 182.7L326.3 140.7L327 167.5L327 156.6L327.1 181.1L327.3 138.9L328 155.6L328 143L328 178.9L328.2 138L329 176.3L329 157.7L329.2 138.1L329.6 179.7L330 155.3L330 174.5L330.1 139.2L330.8 182.2L331 177.2L331 167.5L331.1 141.2L331.7 184.1L332 167.9L332 144.1L332.3 143.7L332.7 185.1L333 147.7L333 167.6L333.6 185.2L333.8 144.1L334 167.6L334 143.2L334.6 184.2L335 140.5L335 170.2L335.5 182.4L335.9 138.6L336 169.4L336 172.4L336.5 179.8L336.9 137.7L337 169.1L337 159L337.3 177.2L337.8 137.7L338 161.4L338 178.2L338.2 180.4L338.8 138.8L339 180.1L339 142L339.2 183L339.7 140.7L340 143.5L340 160.3L340.1 184.7L340.7 143.5L341 162.3L341 157.2L341.1 185.6L341.5 145.8L342 154.5L342 185.4L342.4 142.8L343 184.3L343 154.6L343.2 182.5L343.4 140.3L344 155.3L344 168.2L344.1 180.8L344.3 138.7L345 172.4L345 155.5L345.1 178.5L345.3 138L346 143.3L346 175.9L346.2 138.2L346.6 180.1L347 172.9L347 154.8L347.2 139.4L347.8 182.5L348 152L348 177.5L348.1 141.6L348.8 184.4L349 179.3L349 168L349.3 144.1L349.7 185.2L350 168L350 148.3L350.7 185.1L350.8 143.7L351 152.4L351 167.6L351.6 184L351.8 141.7L352 168.1L352 140.1L352.6 182L353 138.4L353 169.3L353.5 179.3L353.9 137.6L354 168.4L354 168.5L354.3 177.7L354.9 137.8L355 164.4L355 161.8L355.3 180.9L355.8 139L356 163.5L356 180.3L356.2 183.3L356.8 141.1L357 181.6L357 143.8L357.2 184.9L358 145.9L358 162.6L358.1 185.6L358.6 145.3L359 165.2L359 152.8L359.1 185.3L359.5 142.3L360 149.7L360 153.4L360.1 184L360.5 140L361 152.7L361 181.8L361.4 138.5L362 178.8L362 155.7L362.2 178.1L362.4 137.9L363 177L363 155.2L363.3 138.3L363.7 180.5L364 155.4L364 144.8L364.3 139.7L364.9 182.9L365 147L365 169.6L365.4 142L365.9 184.6L366 166.9L366 148.6L366.4 144.5L366.8 185.2L367 145.8L367 180.2L367.8 185L367.9 143.4L368 180.1L368 167.3L368.7 183.7L368.9 141.4L369 166.1L369 157.4L369.1 139.8L369.7 181.6L370 161.7L370 169.2L370.1 138.2L370.6 178.8L371 170.3L371 137.6L371.4 178.2L372 138L372 167.4L372.4 181.3L372.9 139.3L373 166.9L373 159.3L373.3 183.6L373.9 141.5L374 154.9L374 164.7L374.1 144.1L374.3 185.1L375 165.2L375 182L375.2 185.6L375.6 144.8L376 181.4L376 148.7L376.2 185.2L376.6 141.9L377 151.3L377 168.7L377.1 36.1L377.4 182L378 171.9L378 147L378.1 181.4L378.5 138.4L379 152.4L379 178.2L379.5 137.9L379.9 178.3L380 174.6L380 155.4L380.4 138.5L380.8 180.9L381 154.7L381 180.8L381.4 140L382 183.2L382 156.1L382.5 142.3L382.9 184.7L383 156.8L383 150.5L383.5 145L383.9 185.3L384 154.3L384 164.3L384.3 144.9L384.8 184.8L385 162.6L385 143L385.8 183.4L386 141.1L386 179L386.2 139.5L386.7 181.2L387 177.4L387 163.8L387.2 138L387.7 178.3L388 161.2L388 166.2L388.1 137.6L388.5 178.8L389 169.6L389 171.6L389.1 138.1L389.5 181.7L390 172.6L390 139.6L390.4 183.9L391 142L391 166.7L391.2 144.4L391.4 185.3L392 167.1L392 149.9L392.3 185.6L392.7 144.3L393 146.1L393 165.2L393.3 185L393.7 141.5L394 164.8L394 179.6L394.2 183.4L394.6 139.4L395 177.1L395 154.1L395.2 180.9L395.6 138.2L396 175.7L396 145.4L396.5 138L396.9 178.7L397 145L397 152.8L397.5 138.7L397.9 181.3L398 153.8L398 169.9L398.4 140.4L398.9 183.2L399 165.7L399 153.4L399.6 142.7L399.8 184.3L400 152L400 184.9L400.6 145.5L401 185.3L401 157.5L401.4 144.4L401.9 184.7L402 157.9L402 159.3L402.3 141.4L402.9 183.1L403 163.9L403 161.3L403.3 139.2L403.8 180.8L404 160.7L404 139.9L404.2 137.9L404.8 177.8L405 139.8L405 175.1L405.2 137.6L405.6 179.3L406 172.9L406 157.6L406.1 138.3L406.6 182.1L407 154.1L407 172.7L407.1 139.9L407.5 184.2L408 173.3L408 142.4L408.4 185.4L409 145.6L409 167.2L409.4 185.6L409.8 143.8L410 168.1L410 145.5L410.3 184.8L410.7 141.1L411 142.5L411 164.7L411.3 183.1L411.7 139.2L412 164.1L412 176.6L412.2 180.5L412.6 138.1L413 156.6L413 176.2L413.6 138L414 179.2L414 145L414.5 138.9L414.9 181.6L415 145.4L415 154L415.5 140.7L415.9 183.4L416 155.9L416 165.1L416.7 143.1L416.8 184.4L417 161.1L417 151.8L417.1 185L417.6 145.9L418 150.3L418 185.2L418.4 143.8L419 184.5L419 158L419.4 141L419.9 182.8L420 157.9L420 164.6L420.3 138.9L420.9 180.4L421 169.1L421 160.7L421.3 137.8L421.8 177.3L422 160.7L422 139.9L422.2 137.6L422.6 179.8L423 140.9L423 172.6L423.2 138.5L423.6 182.5L424 170.5L424 153.6L424.2 140.3L424.6 184.5L425 150L425 174.8L425.1 142.9L425.5 185.5L426 175.7L426 173.3L426.5 185.5L426.9 143.4L427 172.6L427 149.8L427.4 184.6L427.8 140.8L428 153.7L428 169.7L428.4 182.7L428.8 139L429 171.3L429 140L429.3 179.9L429.7 138L430 163.5L430 172.5L430.1 176.7L430.7 138.1L431 168.4L431 158.4L431.1 179.6L431.6 139.1L432 159.5L432 182L432.6 141.1L433 183.6L433 146.7L433.8 143.5L433.9 184.5L434 148.2L434 158.8L434.2 185.1L434.7 146.4L435 162L435 157.1L435.1 185.2L435.5 143.3L436 154.2L436 148.8L436.1 184.3L436.5 140.6L437 147.8L437 182.5L437.4 138.7L438 179.9L438 157.3L438.4 137.7L438.8 177L439 156.2L439 173.9L439.3 137.7L439.7 180.2L440 177.5L440 161.1L440.3 138.7L440.7 182.9L441 161.6L441 143.2L441.2 140.6L441.7 184.7L442 146.2L442 168.3L442.2 143.4L442.6 185.6L443 166.8L443 146L443.6 185.5L444 142.9L444 175.9L444.5 184.4L444.9 140.4L445 175.3L445 170.9L445.5 182.3L445.9 138.8L446 158.1L446 171.6L446.4 179.4L446.8 138L447 173.4L447 138.8L447.2 177.2L447.8 138.2L448 138.8L448 163.1L448.2 180L448.7 139.4L449 163.3L449 163.2L449.4 182.4L449.7 141.5L450 158.6L450 160L450.3 184.3L450.8 144L451 160L451 184.5L451.3 185.2L451.7 146.2L452 184.2L452 150.3L452.2 185.1L452.6 142.9L453 152.1L453 166.2L453.2 184L453.6 140.2L454 170.1L454 151.8L454.1 182.1L454.5 138.4L455 150.4L455 147.3L455.1 179.5L455.5 137.6L456 147.5L456 176.3L456.4 137.8L456.8 180.7L457 172.8L457 154.4L457.4 138.9L457.8 183.2L458 152.5L458 180.7L458.3 141L458.7 184.9L459 182.5L459 162.2L459.3 143.8L459.7 185.6L460 162.5L460 150.5L460.1 145.4L460.6 185.3L461 154.7L461 165.7L461.1 142.5L461.6 184.1L462 165.3L462 140.1L462.5 181.9L463 138.6L463 174.1L463 168.2L463.5 178.9L463.9 137.9L464 165.1L464 162.2L464.3 177.7L464.9 138.3L465 165.2L465 175.5L465.1 138.9L465.3 180.4L466 176.9L466 140L466.4 182.8L467 141.8L467 164L467.4 184.5L467.9 144.4L468 165.2L468 153.5L468.3 185.2L468.8 145.6L469 149.6L469 159.6L469.3 185L469.7 142.4L470 159L470 182.7L470.2 183.8L470.7 139.9L471 180.3L471 154L471.2 181.8L471.6 138.2L472 155.2L472 174.5L472.1 179L472.6 137.6L473 178.1L473 149.8L473.5 137.9L473.9 181.2L474 148.8L474 172.2L474.4 139.2L474.8 183.5L475 168.6L475 152.1L475.4 141.4L475.8 185.1L476 150L476 182.7L476.3 144.3L476.7 185.6L477 183.4L477 162.6L477.1 144.9L477.7 185.2L478 162.4L478 155.4L478.1 142L478.6 183.8L479 159.9L479 165.2L479.6 181.5L480 138.4L480 173.9L480.5 178.4L480.9 137.9L481 172.4L481 164.6L481.4 178.1L481.9 138.4L482 160.9L482 165.6L482.1 139L482.3 180.8L483 167.9L483 177.1L483.1 140.2L483.5 183.1L484 178L484 142.2L484.4 184.7L485 144.9L485 165.4L485.4 185.3L485.8 145.1L486 167.2L486 149L486.3 184.9L486.7 141.9L487 145.8L487 158.9L487.3 183.5L487.7 139.5L488 158.4L488 179.9L488.2 181.4L488.6 138.1L489 176.6L489 155.4L489.2 178.5L489.6 137.6L490 156.2L490 178.6L490.6 138.1L491 181.6L491 150L491.5 139.5L491.9 183.8L492 150.7L492 151.2L492.5 141.8L492.9 185.2L493 154L493 164.6L493.4 144.9L493.8 185.6L494 161.6L494 147.5L494.2 144.4L494.8 185.1L495 145.5L495 183.1L495.2 141.6L495.7 183.5L496 181.9L496 161.7L496.1 139.5L496.7 181.1L497 165.2L497 165.4L497.1 138.3L497.6 177.9L498 165.8L498 137.9L498.4 178.6L499 138.6L499 170.7L499.2 139.1L499.4 181.2L500 169.4L500 156.3L500.2 140.5L500.6 183.4L501 152.1L501 169.8L501.1 142.6L501.5 184.8L502 170.6L502 178.2L502.5 185.3L502.9 144.5L503 177.5L503 148.4L503.4 184.7L503.8 141.5L504 151.7L504 169.7L504.4 183.2L504.8 139.2L505 172.2L505 143.1L505.3 181L505.7 137.9L506 141.7L506 158L506.3 178L506.7 137.6L507 158L507 172.1L507.7 138.2L507.8 179.3L508 167.7L508 156.5L508.1 182L508.6 139.8L509 156.3L509 184.1L509.6 142.3L510 185.4L510 151.9L510.5 145.4L510.9 185.6L511 153.1L511 158.1L511.3 144L511.9 184.9L512 162.1L512 158.7L512.3 141.3L512.8 183.2L513 156.9L513 143.9"></path>
<path class="point none" d="M511 143.9a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z"></path>
<path class="point concern" d="M377.1 32.1l4 7.2h-8Z"></path>
<text dy="0.35em" class="label of-main" x="521" y="143.9">471</text>
<text dy="0.35em" class="label of-centre" x="531" y="161.6">gemiddelde 400</text>
</svg>`;
/* end snapshot manyPoints */

snapshots["model"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H610M38 234.1H610M38 206.2H610M38 178.3H610M38 150.4H610M38 122.6H610M38 94.7H610M38 66.8H610M38 38.9H610M38 11H610"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">38</text>
<text dy="0.35em" text-anchor="end" x="30" y="234.1">40</text>
<text dy="0.35em" text-anchor="end" x="30" y="206.2">42</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">44</text>
<text dy="0.35em" text-anchor="end" x="30" y="150.4">46</text>
<text dy="0.35em" text-anchor="end" x="30" y="122.6">48</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">50</text>
<text dy="0.35em" text-anchor="end" x="30" y="66.8">52</text>
<text dy="0.35em" text-anchor="end" x="30" y="38.9">54</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">56%</text>
<path class="tick" d="M50 262v4M324 262v4M598 262v4"></path>
<text x="50" y="284" text-anchor="middle">2012</text>
<text x="324" y="284" text-anchor="middle">2016</text>
<text x="598" y="284" text-anchor="middle">2020</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="whisker" d="M598 192.3V52.8M595 192.3h6M595 52.8h6"></path>
<path class="line" d="M50 220.2L324 178.3L598 122.6"></path>
<path class="point none" d="M46 220.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM320 178.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM594 122.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="608" y="122.6">48%</text>
</svg>`;
/* end snapshot model */

snapshots["pChart"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M45 262H504M45 211.8H504M45 161.6H504M45 111.4H504M45 61.2H504M45 11H504"></path>
<text dy="0.35em" text-anchor="end" x="37" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="37" y="211.8">20</text>
<text dy="0.35em" text-anchor="end" x="37" y="161.6">40</text>
<text dy="0.35em" text-anchor="end" x="37" y="111.4">60</text>
<text dy="0.35em" text-anchor="end" x="37" y="61.2">80</text>
<text dy="0.35em" text-anchor="end" x="37" y="11">100%</text>
<path class="tick" d="M144 262v4M260 262v4M376 262v4M492 262v4"></path>
<text x="144" y="284" text-anchor="middle">K4 ’20</text>
<text x="260" y="284" text-anchor="middle">K4 ’21</text>
<text x="376" y="284" text-anchor="middle">K4 ’22</text>
<text x="492" y="284" text-anchor="middle">K4 ’23</text>
</g>
<path class="band" d="M47 37H71.5V43.7H100.5V33.3H129.5V50.3H158.5V38.7H187.5V56.9H216.5V43.3H245.5V39.1H274.5V28.3H303.5V47.7H332.5V53.9H361.5V41H390.5V31.4H419.5V44.8H448.5V52.3H477.5V35.6H502V111.2H477.5V94.5H448.5V101.9H419.5V115.4H390.5V105.8H361.5V92.8H332.5V99H303.5V118.5H274.5V107.7H245.5V103.5H216.5V89.9H187.5V108.1H158.5V96.5H129.5V113.4H100.5V103.1H71.5V109.8H47Z"></path>
<path class="limit" d="M47 37H71.5V43.7H100.5V33.3H129.5V50.3H158.5V38.7H187.5V56.9H216.5V43.3H245.5V39.1H274.5V28.3H303.5V47.7H332.5V53.9H361.5V41H390.5V31.4H419.5V44.8H448.5V52.3H477.5V35.6H502M47 109.8H71.5V103.1H100.5V113.4H129.5V96.5H158.5V108.1H187.5V89.9H216.5V103.5H245.5V107.7H274.5V118.5H303.5V99H332.5V92.8H361.5V105.8H390.5V115.4H419.5V101.9H448.5V94.5H477.5V111.2H502"></path>
<path class="centre" d="M47 73.4H502"></path>
<path class="whisker" d="M57 96.7V50.6M54 96.7h6M54 50.6h6M86 83.7V47.5M83 83.7h6M83 47.5h6M115 109V56.2M112 109h6M112 56.2h6M144 88V58.2M141 88h6M141 58.2h6M173 86.4V44.5M170 86.4h6M170 44.5h6M202 79.4V58.5M199 79.4h6M199 58.5h6M231 94.7V55.8M228 94.7h6M228 55.8h6M260 102.9V57.7M257 102.9h6M257 57.7h6M289 106.9V49.2M286 106.9h6M286 49.2h6M318 93.1V59.6M315 93.1h6M315 59.6h6M347 87.3V61.9M344 87.3h6M344 61.9h6M376 88.3V48.3M373 88.3h6M373 48.3h6M405 108.9V54M402 108.9h6M402 54h6M434 97.1V59.6M431 97.1h6M431 59.6h6M463 86.8V59.6M460 86.8h6M460 59.6h6M492 154.6V99M489 154.6h6M489 99h6"></path>
<path class="line" d="M57 70.6L86 63.3L115 79.5L144 71.8L173 62.3L202 68.3L231 73.2L260 77.9L289 73.8L318 74.9L347 73.8L376 65.7L405 77.9L434 76.6L463 72.2L492 126.3"></path>
<path class="point none" d="M53 70.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM82 63.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM111 79.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM140 71.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM169 62.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM198 68.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM227 73.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM256 77.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM285 73.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM314 74.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM343 73.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM372 65.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM401 77.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM430 76.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM459 72.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point concern" d="M492 120.3l6 10.8h-12Z"></path>
<text dy="0.35em" class="label of-main" x="502" y="126.3">54,1%</text>
<text dy="0.35em" class="label of-centre" x="510" y="73.4">gemiddelde 75,1%</text>
</svg>`;
/* end snapshot pChart */

snapshots["overdispersed"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M53 262H504M53 236.9H504M53 211.8H504M53 186.7H504M53 161.6H504M53 136.5H504M53 111.4H504M53 86.3H504M53 61.2H504M53 36.1H504M53 11H504"></path>
<text dy="0.35em" text-anchor="end" x="45" y="262">94,2</text>
<text dy="0.35em" text-anchor="end" x="45" y="236.9">94,4</text>
<text dy="0.35em" text-anchor="end" x="45" y="211.8">94,6</text>
<text dy="0.35em" text-anchor="end" x="45" y="186.7">94,8</text>
<text dy="0.35em" text-anchor="end" x="45" y="161.6">95,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="136.5">95,2</text>
<text dy="0.35em" text-anchor="end" x="45" y="111.4">95,4</text>
<text dy="0.35em" text-anchor="end" x="45" y="86.3">95,6</text>
<text dy="0.35em" text-anchor="end" x="45" y="61.2">95,8</text>
<text dy="0.35em" text-anchor="end" x="45" y="36.1">96,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="11">96,2%</text>
<path class="tick" d="M150.4 262v4M264.3 262v4M378.1 262v4M492 262v4"></path>
<text x="150.4" y="284" text-anchor="middle">K4 ’20</text>
<text x="264.3" y="284" text-anchor="middle">K4 ’21</text>
<text x="378.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="492" y="284" text-anchor="middle">K4 ’23</text>
<path class="axis-break" d="M53 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="band" d="M55 114.9H79.2V115H107.7V115.2H136.2V115.4H164.6V115.5H193.1V114.9H221.6V115H250V115.2H278.5V115.4H307V115.5H335.4V114.9H363.9V115H392.4V115.2H420.8V115.4H449.3V115.5H477.8V114.9H502V145.7H477.8V145.1H449.3V145.2H420.8V145.4H392.4V145.5H363.9V145.7H335.4V145.1H307V145.2H278.5V145.4H250V145.5H221.6V145.7H193.1V145.1H164.6V145.2H136.2V145.4H107.7V145.5H79.2V145.7H55Z"></path>
<path class="limit" d="M55 114.9H79.2V115H107.7V115.2H136.2V115.4H164.6V115.5H193.1V114.9H221.6V115H250V115.2H278.5V115.4H307V115.5H335.4V114.9H363.9V115H392.4V115.2H420.8V115.4H449.3V115.5H477.8V114.9H502M55 145.7H79.2V145.5H107.7V145.4H136.2V145.2H164.6V145.1H193.1V145.7H221.6V145.5H250V145.4H278.5V145.2H307V145.1H335.4V145.7H363.9V145.5H392.4V145.4H420.8V145.2H449.3V145.1H477.8V145.7H502"></path>
<path class="centre" d="M55 130.3H502"></path>
<path class="whisker" d="M65 172V151.4M62 172h6M62 151.4h6M93.5 121.3V101.7M90.5 121.3h6M90.5 101.7h6M121.9 197.1V176.5M118.9 197.1h6M118.9 176.5h6M150.4 171.7V151.7M147.4 171.7h6M147.4 151.7h6M178.9 133.6V114.4M175.9 133.6h6M175.9 114.4h6M207.3 209.9V188.7M204.3 209.9h6M204.3 188.7h6M235.8 146.6V126.6M232.8 146.6h6M232.8 126.6h6M264.3 197.1V176.5M261.3 197.1h6M261.3 176.5h6M292.7 159V139.2M289.7 159h6M289.7 139.2h6M321.2 83V64.6M318.2 83h6M318.2 64.6h6M349.7 70.8V51.8M346.7 70.8h6M346.7 51.8h6M378.1 96V76.8M375.1 96h6M375.1 76.8h6M406.6 70.6V52M403.6 70.6h6M403.6 52h6M435.1 70.5V52.1M432.1 70.5h6M432.1 52.1h6M463.5 222.1V201.6M460.5 222.1h6M460.5 201.6h6M492 121.4V101.6M489 121.4h6M489 101.6h6"></path>
<path class="line" d="M65 161.6L93.5 111.4L121.9 186.7L150.4 161.6L178.9 124L207.3 199.3L235.8 136.5L264.3 186.7L292.7 149.1L321.2 73.8L349.7 61.2L378.1 86.3L406.6 61.2L435.1 61.2L463.5 211.8L492 111.4"></path>
<path class="point none" d="M174.9 124a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM231.8 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point concern" d="M65 155.6l6 10.8h-12ZM121.9 180.7l6 10.8h-12ZM150.4 155.6l6 10.8h-12ZM207.3 193.3l6 10.8h-12ZM264.3 180.7l6 10.8h-12ZM292.7 143.1l6 10.8h-12ZM463.5 205.8l6 10.8h-12Z"></path>
<path class="point improvement" d="M93.5 105.4l6 6l-6 6l-6 -6ZM321.2 67.8l6 6l-6 6l-6 -6ZM349.7 55.2l6 6l-6 6l-6 -6ZM378.1 80.3l6 6l-6 6l-6 -6ZM406.6 55.2l6 6l-6 6l-6 -6ZM435.1 55.2l6 6l-6 6l-6 -6ZM492 105.4l6 6l-6 6l-6 -6Z"></path>
<text dy="0.35em" class="label of-main" x="502" y="111.4">95,4%</text>
<text dy="0.35em" class="label of-centre" x="510" y="130.3">gemiddelde 95,2%</text>
</svg>`;
/* end snapshot overdispersed */

snapshots["pPrime"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M53 262H504M53 226.1H504M53 190.3H504M53 154.4H504M53 118.6H504M53 82.7H504M53 46.9H504M53 11H504"></path>
<text dy="0.35em" text-anchor="end" x="45" y="262">93,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="226.1">94,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="190.3">94,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="154.4">95,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="118.6">95,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="82.7">96,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="46.9">96,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="11">97,0%</text>
<path class="tick" d="M150.4 262v4M264.3 262v4M378.1 262v4M492 262v4"></path>
<text x="150.4" y="284" text-anchor="middle">K4 ’20</text>
<text x="264.3" y="284" text-anchor="middle">K4 ’21</text>
<text x="378.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="492" y="284" text-anchor="middle">K4 ’23</text>
<path class="axis-break" d="M53 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="band" d="M55 53.5H79.2V54.4H107.7V55.3H136.2V56.1H164.6V57H193.1V53.5H221.6V54.4H250V55.3H278.5V56.1H307V57H335.4V53.5H363.9V54.4H392.4V55.3H420.8V56.1H449.3V57H477.8V53.5H502V219.6H477.8V216.1H449.3V216.9H420.8V217.8H392.4V218.7H363.9V219.6H335.4V216.1H307V216.9H278.5V217.8H250V218.7H221.6V219.6H193.1V216.1H164.6V216.9H136.2V217.8H107.7V218.7H79.2V219.6H55Z"></path>
<path class="limit" d="M55 53.5H79.2V54.4H107.7V55.3H136.2V56.1H164.6V57H193.1V53.5H221.6V54.4H250V55.3H278.5V56.1H307V57H335.4V53.5H363.9V54.4H392.4V55.3H420.8V56.1H449.3V57H477.8V53.5H502M55 219.6H79.2V218.7H107.7V217.8H136.2V216.9H164.6V216.1H193.1V219.6H221.6V218.7H250V217.8H278.5V216.9H307V216.1H335.4V219.6H363.9V218.7H392.4V217.8H420.8V216.9H449.3V216.1H477.8V219.6H502"></path>
<path class="centre" d="M55 136.5H502"></path>
<path class="whisker" d="M65 160.4V148.6M62 160.4h6M62 148.6h6M93.5 131.4V120.2M90.5 131.4h6M90.5 120.2h6M121.9 174.7V162.9M118.9 174.7h6M118.9 162.9h6M150.4 160.2V148.8M147.4 160.2h6M147.4 148.8h6M178.9 138.4V127.5M175.9 138.4h6M175.9 127.5h6M207.3 182V169.9M204.3 182h6M204.3 169.9h6M235.8 145.9V134.4M232.8 145.9h6M232.8 134.4h6M264.3 174.7V162.9M261.3 174.7h6M261.3 162.9h6M292.7 153V141.6M289.7 153h6M289.7 141.6h6M321.2 109.5V99M318.2 109.5h6M318.2 99h6M349.7 102.5V91.7M346.7 102.5h6M346.7 91.7h6M378.1 116.9V106M375.1 116.9h6M375.1 106h6M406.6 102.4V91.8M403.6 102.4h6M403.6 91.8h6M435.1 102.4V91.8M432.1 102.4h6M432.1 91.8h6M463.5 189V177.3M460.5 189h6M460.5 177.3h6M492 131.5V120.1M489 131.5h6M489 120.1h6"></path>
<path class="line" d="M65 154.4L93.5 125.7L121.9 168.8L150.4 154.4L178.9 132.9L207.3 175.9L235.8 140.1L264.3 168.8L292.7 147.3L321.2 104.2L349.7 97.1L378.1 111.4L406.6 97.1L435.1 97.1L463.5 183.1L492 125.7"></path>
<path class="point none" d="M61 154.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM89.5 125.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM117.9 168.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM146.4 154.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM174.9 132.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM203.3 175.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM231.8 140.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM260.3 168.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM288.7 147.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM317.2 104.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM345.7 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM374.1 111.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM402.6 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM431.1 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM459.5 183.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM488 125.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="502" y="125.7">95,4%</text>
<text dy="0.35em" class="label of-centre" x="510" y="142">gemiddelde 95,2%</text>
</svg>`;
/* end snapshot pPrime */

snapshots["trialLimits"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 222.5H517M26 183H517M26 143.5H517M26 104H517M26 64.5H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="222.5">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="183">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="143.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="104">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="64.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">60</text>
<path class="tick" d="M38 262v4M96.4 262v4M154.8 262v4M213.1 262v4M271.5 262v4M329.9 262v4M388.3 262v4M446.6 262v4M505 262v4"></path>
<text x="38" y="284" text-anchor="middle">K1 ’23</text>
<text x="96.4" y="284" text-anchor="middle">K2 ’23</text>
<text x="154.8" y="284" text-anchor="middle">K3 ’23</text>
<text x="213.1" y="284" text-anchor="middle">K4 ’23</text>
<text x="271.5" y="284" text-anchor="middle">K1 ’24</text>
<text x="329.9" y="284" text-anchor="middle">K2 ’24</text>
<text x="388.3" y="284" text-anchor="middle">K3 ’24</text>
<text x="446.6" y="284" text-anchor="middle">K4 ’24</text>
<text x="505" y="284" text-anchor="middle">K1 ’25</text>
</g>
<path class="band" d="M28 61.5H515V143H28Z"></path>
<path class="limit trial" d="M28 61.5H515M28 143H515"></path>
<path class="centre" d="M28 102.2H515"></path>
<path class="line" d="M38 100L96.4 111.9L154.8 92.2L213.1 104L271.5 115.9L329.9 96.1L388.3 108L446.6 88.2L505 104"></path>
<path class="point none" d="M34 100a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM92.4 111.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM150.8 92.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM209.1 104a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM267.5 115.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM325.9 96.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM384.3 108a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM442.6 88.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM501 104a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="leader" d="M510 104L513 118.5"></path>
<text dy="0.35em" class="label of-main" x="515" y="118.5">40</text>
<text dy="0.35em" class="label of-centre" x="523" y="102.2">gemiddelde 40,4</text>
</svg>`;
/* end snapshot trialLimits */

snapshots["lockedBaseline"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 222.5H517M26 183H517M26 143.5H517M26 104H517M26 64.5H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">25</text>
<text dy="0.35em" text-anchor="end" x="18" y="222.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="183">35</text>
<text dy="0.35em" text-anchor="end" x="18" y="143.5">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="104">45</text>
<text dy="0.35em" text-anchor="end" x="18" y="64.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">55</text>
<path class="tick" d="M111.7 262v4M210.1 262v4M308.4 262v4M406.7 262v4M505 262v4"></path>
<text x="111.7" y="284" text-anchor="middle">K4 ’21</text>
<text x="210.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="308.4" y="284" text-anchor="middle">K4 ’23</text>
<text x="406.7" y="284" text-anchor="middle">K4 ’24</text>
<text x="505" y="284" text-anchor="middle">K4 ’25</text>
<path class="axis-break" d="M26 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="band" d="M28 66.4H515V218.8H28Z"></path>
<path class="limit" d="M28 66.4H515M28 218.8H515"></path>
<path class="centre" d="M28 142.6H515"></path>
<path class="line" d="M38 143.5L62.6 140.3L87.2 176.7L111.7 119L136.3 133.2L160.9 151.4L185.5 130.9L210.1 177.5L234.6 134.8L259.2 121.4L283.8 155.4L308.4 126.9L332.9 167.2L357.5 175.1L382.1 183L406.7 175.1L431.3 190.9L455.8 183L480.4 175.1L505 190.9"></path>
<path class="point none" d="M34 143.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM58.6 140.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM83.2 176.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM107.7 119a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM132.3 133.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM156.9 151.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM181.5 130.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM206.1 177.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM230.6 134.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM255.2 121.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM279.8 155.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM304.4 126.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point improvement" d="M332.9 161.2l6 6l-6 6l-6 -6ZM357.5 169.1l6 6l-6 6l-6 -6ZM382.1 177l6 6l-6 6l-6 -6ZM406.7 169.1l6 6l-6 6l-6 -6ZM431.3 184.9l6 6l-6 6l-6 -6ZM455.8 177l6 6l-6 6l-6 -6ZM480.4 169.1l6 6l-6 6l-6 -6ZM505 184.9l6 6l-6 6l-6 -6Z"></path>
<text dy="0.35em" class="label of-main" x="515" y="190.9">34</text>
<text dy="0.35em" class="label of-centre" x="523" y="142.6">gemiddelde 40,1</text>
</svg>`;
/* end snapshot lockedBaseline */

snapshots["rebase"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 222.5H517M26 183H517M26 143.5H517M26 104H517M26 64.5H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="222.5">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="183">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="143.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="104">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="64.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">60</text>
<path class="tick" d="M98.9 262v4M180.1 262v4M261.3 262v4M342.6 262v4M423.8 262v4M505 262v4"></path>
<text x="98.9" y="284" text-anchor="middle">K4 ’20</text>
<text x="180.1" y="284" text-anchor="middle">K4 ’21</text>
<text x="261.3" y="284" text-anchor="middle">K4 ’22</text>
<text x="342.6" y="284" text-anchor="middle">K4 ’23</text>
<text x="423.8" y="284" text-anchor="middle">K4 ’24</text>
<text x="505" y="284" text-anchor="middle">K4 ’25</text>
</g>
<path class="band" d="M28 49.6H271.3V125.9H28Z"></path>
<path class="limit" d="M28 49.6H271.3M28 125.9H271.3"></path>
<path class="centre" d="M28 87.7H271.3"></path>
<path class="band" d="M271.7 93.1H515V169.3H271.7Z"></path>
<path class="limit" d="M271.7 93.1H515M271.7 169.3H515"></path>
<path class="centre" d="M271.7 131.2H515"></path>
<path class="rebase" d="M271.5 25V262"></path>
<path class="line" d="M38 88.2L58.3 86.6L78.6 104.8L98.9 76L119.2 83.1L139.5 92.2L159.8 81.9L180.1 105.2L200.4 83.9L220.7 77.1L241 94.1L261.3 79.9L281.7 131.6L302 130.1L322.3 148.2L342.6 119.4L362.9 126.5L383.2 135.6L403.5 125.3L423.8 148.6L444.1 127.3L464.4 120.6L484.7 137.6L505 123.4"></path>
<path class="point none" d="M34 88.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM54.3 86.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM74.6 104.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM94.9 76a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM115.2 83.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM135.5 92.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM155.8 81.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM176.1 105.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM196.4 83.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM216.7 77.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM237 94.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM257.3 79.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM277.7 131.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM298 130.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM318.3 148.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM338.6 119.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM358.9 126.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM379.2 135.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM399.5 125.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM419.8 148.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM440.1 127.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM460.4 120.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM480.7 137.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM501 123.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="515" y="123.4">35</text>
<path class="leader" d="M518 131.2L521 139.7"></path>
<text dy="0.35em" class="label of-centre" x="523" y="139.7">gemiddelde 33,1</text>
</svg>`;
/* end snapshot rebase */

snapshots["rebaseRefused"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M26 262H517M26 222.5H517M26 183H517M26 143.5H517M26 104H517M26 64.5H517M26 25H517"></path>
<text dy="0.35em" text-anchor="end" x="18" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="18" y="222.5">10</text>
<text dy="0.35em" text-anchor="end" x="18" y="183">20</text>
<text dy="0.35em" text-anchor="end" x="18" y="143.5">30</text>
<text dy="0.35em" text-anchor="end" x="18" y="104">40</text>
<text dy="0.35em" text-anchor="end" x="18" y="64.5">50</text>
<text dy="0.35em" text-anchor="end" x="18" y="25">60</text>
<path class="tick" d="M69.1 262v4M131.4 262v4M193.7 262v4M255.9 262v4M318.2 262v4M380.5 262v4M442.7 262v4M505 262v4"></path>
<text x="69.1" y="284" text-anchor="middle">K2 ’21</text>
<text x="131.4" y="284" text-anchor="middle">K4 ’21</text>
<text x="193.7" y="284" text-anchor="middle">K2 ’22</text>
<text x="255.9" y="284" text-anchor="middle">K4 ’22</text>
<text x="318.2" y="284" text-anchor="middle">K2 ’23</text>
<text x="380.5" y="284" text-anchor="middle">K4 ’23</text>
<text x="442.7" y="284" text-anchor="middle">K2 ’24</text>
<text x="505" y="284" text-anchor="middle">K4 ’24</text>
</g>
<path class="band" d="M28 50.4H515V158H28Z"></path>
<path class="limit" d="M28 50.4H515M28 158H515"></path>
<path class="centre" d="M28 104.2H515"></path>
<path class="line" d="M38 104L69.1 102L100.3 126.5L131.4 87.8L162.5 97.3L193.7 109.1L224.8 95.7L255.9 126.5L287.1 98.1L318.2 89L349.3 111.9L380.5 92.9L411.6 121.4L442.7 110.3L473.9 83.9L505 111.1"></path>
<path class="point none" d="M34 104a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM65.1 102a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM96.3 126.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM127.4 87.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM158.5 97.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM189.7 109.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM220.8 95.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM251.9 126.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM283.1 98.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM314.2 89a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM345.3 111.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM376.5 92.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM407.6 121.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM438.7 110.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM469.9 83.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM501 111.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="leader" d="M510 111.1L513 120.5"></path>
<text dy="0.35em" class="label of-main" x="515" y="120.5">38</text>
<text dy="0.35em" class="label of-centre" x="523" y="104.2">gemiddelde 39,9</text>
</svg>`;
/* end snapshot rebaseRefused */

snapshots["rareEvents"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">dagen</text>
<path class="grid" d="M33 262H550M33 232.4H550M33 202.8H550M33 173.1H550M33 143.5H550M33 113.9H550M33 84.3H550M33 54.6H550M33 25H550"></path>
<text dy="0.35em" text-anchor="end" x="25" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="25" y="232.4">20</text>
<text dy="0.35em" text-anchor="end" x="25" y="202.8">40</text>
<text dy="0.35em" text-anchor="end" x="25" y="173.1">60</text>
<text dy="0.35em" text-anchor="end" x="25" y="143.5">80</text>
<text dy="0.35em" text-anchor="end" x="25" y="113.9">100</text>
<text dy="0.35em" text-anchor="end" x="25" y="84.3">120</text>
<text dy="0.35em" text-anchor="end" x="25" y="54.6">140</text>
<text dy="0.35em" text-anchor="end" x="25" y="25">160</text>
<path class="tick" d="M70.9 262v4M148.8 262v4M226.6 262v4M304.5 262v4M382.3 262v4M460.2 262v4M538 262v4"></path>
<text x="70.9" y="284" text-anchor="middle">nr. 2</text>
<text x="148.8" y="284" text-anchor="middle">nr. 5</text>
<text x="226.6" y="284" text-anchor="middle">nr. 8</text>
<text x="304.5" y="284" text-anchor="middle">nr. 11</text>
<text x="382.3" y="284" text-anchor="middle">nr. 14</text>
<text x="460.2" y="284" text-anchor="middle">nr. 17</text>
<text x="538" y="284" text-anchor="middle">nr. 20</text>
</g>
<path class="band" d="M35 118.4H548V261.8H35Z"></path>
<path class="limit" d="M35 118.4H548M35 261.8H548"></path>
<path class="centre" d="M35 241.6H548"></path>
<path class="line" d="M45 238.3L70.9 232.4L96.9 254.6L122.8 242.7L148.8 260.5L174.7 223.5L200.7 193.9L226.6 244.2L252.6 244.2L278.5 254.6L304.5 233.9L330.4 256.1L356.4 257.6L382.3 239.8L408.3 241.3L434.2 248.7L460.2 250.2L486.1 239.8L512.1 230.9L538 25"></path>
<path class="point none" d="M41 238.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM66.9 232.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM92.9 254.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM118.8 242.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM144.8 260.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM170.7 223.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM196.7 193.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM222.6 244.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM248.6 244.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM274.5 254.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM300.5 233.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM326.4 256.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM352.4 257.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM378.3 239.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM404.3 241.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM430.2 248.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM456.2 250.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM482.1 239.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM508.1 230.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point improvement" d="M538 19l6 6l-6 6l-6 -6Z"></path>
<text dy="0.35em" class="label of-main" x="548" y="25">160</text>
<text dy="0.35em" class="label of-centre" x="556" y="241.6">midden 13,8</text>
</svg>`;
/* end snapshot rareEvents */

snapshots["kindRefused"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H504M38 220.2H504M38 178.3H504M38 136.5H504M38 94.7H504M38 52.8H504M38 11H504"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">60</text>
<text dy="0.35em" text-anchor="end" x="30" y="220.2">65</text>
<text dy="0.35em" text-anchor="end" x="30" y="178.3">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">75</text>
<text dy="0.35em" text-anchor="end" x="30" y="94.7">80</text>
<text dy="0.35em" text-anchor="end" x="30" y="52.8">85</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">90%</text>
<path class="tick" d="M84 262v4M152 262v4M220 262v4M288 262v4M356 262v4M424 262v4M492 262v4"></path>
<text x="84" y="284" text-anchor="middle">K2 ’21</text>
<text x="152" y="284" text-anchor="middle">K4 ’21</text>
<text x="220" y="284" text-anchor="middle">K2 ’22</text>
<text x="288" y="284" text-anchor="middle">K4 ’22</text>
<text x="356" y="284" text-anchor="middle">K2 ’23</text>
<text x="424" y="284" text-anchor="middle">K4 ’23</text>
<text x="492" y="284" text-anchor="middle">K2 ’24</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="band" d="M40 57.2H502V219.5H40Z"></path>
<path class="limit" d="M40 57.2H502M40 219.5H502"></path>
<path class="centre" d="M40 138.4H502"></path>
<path class="line" d="M50 136.5L84 133.2L118 171.6L152 110.6L186 125.6L220 144.9L254 123.1L288 172.5L322 127.3L356 113.1L390 149.1L424 118.9L458 164.1L492 146.5"></path>
<path class="point none" d="M46 136.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM80 133.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM114 171.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM148 110.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM182 125.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM216 144.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM250 123.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM284 172.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM318 127.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM352 113.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM386 149.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM420 118.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM454 164.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM488 146.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="leader" d="M497 146.5L500 154.7"></path>
<text dy="0.35em" class="label of-main" x="502" y="154.7">73,8%</text>
<text dy="0.35em" class="label of-centre" x="510" y="138.4">gemiddelde 74,8%</text>
</svg>`;
/* end snapshot kindRefused */

snapshots["carried"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<text class="quiet-text" x="0" y="1em">per 1.000 inwoners</text>
<path class="grid" d="M41 262H542M41 232.4H542M41 202.8H542M41 173.1H542M41 143.5H542M41 113.9H542M41 84.3H542M41 54.6H542M41 25H542"></path>
<text dy="0.35em" text-anchor="end" x="33" y="262">66,5</text>
<text dy="0.35em" text-anchor="end" x="33" y="232.4">67,0</text>
<text dy="0.35em" text-anchor="end" x="33" y="202.8">67,5</text>
<text dy="0.35em" text-anchor="end" x="33" y="173.1">68,0</text>
<text dy="0.35em" text-anchor="end" x="33" y="143.5">68,5</text>
<text dy="0.35em" text-anchor="end" x="33" y="113.9">69,0</text>
<text dy="0.35em" text-anchor="end" x="33" y="84.3">69,5</text>
<text dy="0.35em" text-anchor="end" x="33" y="54.6">70,0</text>
<text dy="0.35em" text-anchor="end" x="33" y="25">70,5</text>
<path class="tick" d="M53 262v4M121.1 262v4M189.3 262v4M257.4 262v4M325.6 262v4M393.7 262v4M461.9 262v4M530 262v4"></path>
<text x="53" y="284" text-anchor="middle">2017</text>
<text x="121.1" y="284" text-anchor="middle">2018</text>
<text x="189.3" y="284" text-anchor="middle">2019</text>
<text x="257.4" y="284" text-anchor="middle">2020</text>
<text x="325.6" y="284" text-anchor="middle">2021</text>
<text x="393.7" y="284" text-anchor="middle">2022</text>
<text x="461.9" y="284" text-anchor="middle">2023</text>
<text x="530" y="284" text-anchor="middle">2024</text>
<path class="axis-break" d="M41 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M43 173.1H540"></path>
<path class="line" d="M53 173.1L121.1 113.9L189.3 232.4L257.4 54.6L325.6 173.1L393.7 173.1L461.9 113.9L530 232.4"></path>
<path class="point none" d="M49 173.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM117.1 113.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM185.3 232.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM253.39999999999998 54.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM321.6 173.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM389.7 173.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM457.9 113.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM526 232.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="540" y="232.4">67</text>
<text dy="0.35em" class="label of-centre" x="548" y="173.1">mediaan 68,0</text>
</svg>`;
/* end snapshot carried */

snapshots["offered"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M45 262H504M45 211.8H504M45 161.6H504M45 111.4H504M45 61.2H504M45 11H504"></path>
<text dy="0.35em" text-anchor="end" x="37" y="262">0</text>
<text dy="0.35em" text-anchor="end" x="37" y="211.8">20</text>
<text dy="0.35em" text-anchor="end" x="37" y="161.6">40</text>
<text dy="0.35em" text-anchor="end" x="37" y="111.4">60</text>
<text dy="0.35em" text-anchor="end" x="37" y="61.2">80</text>
<text dy="0.35em" text-anchor="end" x="37" y="11">100%</text>
<path class="tick" d="M144 262v4M260 262v4M376 262v4M492 262v4"></path>
<text x="144" y="284" text-anchor="middle">K4 ’20</text>
<text x="260" y="284" text-anchor="middle">K4 ’21</text>
<text x="376" y="284" text-anchor="middle">K4 ’22</text>
<text x="492" y="284" text-anchor="middle">K4 ’23</text>
</g>
<path class="band" d="M47 58.6H502V92.4H47Z"></path>
<path class="limit" d="M47 58.6H502M47 92.4H502"></path>
<path class="centre" d="M47 75.5H502"></path>
<path class="whisker" d="M57 96.7V50.6M54 96.7h6M54 50.6h6M86 83.7V47.5M83 83.7h6M83 47.5h6M115 109V56.2M112 109h6M112 56.2h6M144 88V58.2M141 88h6M141 58.2h6M173 86.4V44.5M170 86.4h6M170 44.5h6M202 79.4V58.5M199 79.4h6M199 58.5h6M231 94.7V55.8M228 94.7h6M228 55.8h6M260 102.9V57.7M257 102.9h6M257 57.7h6M289 106.9V49.2M286 106.9h6M286 49.2h6M318 93.1V59.6M315 93.1h6M315 59.6h6M347 87.3V61.9M344 87.3h6M344 61.9h6M376 88.3V48.3M373 88.3h6M373 48.3h6M405 108.9V54M402 108.9h6M402 54h6M434 97.1V59.6M431 97.1h6M431 59.6h6M463 86.8V59.6M460 86.8h6M460 59.6h6M492 154.6V99M489 154.6h6M489 99h6"></path>
<path class="line" d="M57 70.6L86 63.3L115 79.5L144 71.8L173 62.3L202 68.3L231 73.2L260 77.9L289 73.8L318 74.9L347 73.8L376 65.7L405 77.9L434 76.6L463 72.2L492 126.3"></path>
<path class="point none" d="M53 70.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM82 63.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM111 79.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM140 71.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM169 62.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM198 68.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM227 73.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM256 77.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM285 73.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM314 74.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM343 73.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM372 65.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM401 77.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM430 76.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM459 72.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<path class="point concern" d="M492 120.3l6 10.8h-12Z"></path>
<text dy="0.35em" class="label of-main" x="502" y="126.3">54,1%</text>
<text dy="0.35em" class="label of-centre" x="510" y="75.5">gemiddelde 74,3%</text>
</svg>`;
/* end snapshot offered */

snapshots["offeredFairer"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M53 262H504M53 226.1H504M53 190.3H504M53 154.4H504M53 118.6H504M53 82.7H504M53 46.9H504M53 11H504"></path>
<text dy="0.35em" text-anchor="end" x="45" y="262">93,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="226.1">94,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="190.3">94,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="154.4">95,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="118.6">95,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="82.7">96,0</text>
<text dy="0.35em" text-anchor="end" x="45" y="46.9">96,5</text>
<text dy="0.35em" text-anchor="end" x="45" y="11">97,0%</text>
<path class="tick" d="M150.4 262v4M264.3 262v4M378.1 262v4M492 262v4"></path>
<text x="150.4" y="284" text-anchor="middle">K4 ’20</text>
<text x="264.3" y="284" text-anchor="middle">K4 ’21</text>
<text x="378.1" y="284" text-anchor="middle">K4 ’22</text>
<text x="492" y="284" text-anchor="middle">K4 ’23</text>
<path class="axis-break" d="M53 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="band" d="M55 55.1H502V217.9H55Z"></path>
<path class="limit" d="M55 55.1H502M55 217.9H502"></path>
<path class="centre" d="M55 136.5H502"></path>
<path class="whisker" d="M65 160.4V148.6M62 160.4h6M62 148.6h6M93.5 131.4V120.2M90.5 131.4h6M90.5 120.2h6M121.9 174.7V162.9M118.9 174.7h6M118.9 162.9h6M150.4 160.2V148.8M147.4 160.2h6M147.4 148.8h6M178.9 138.4V127.5M175.9 138.4h6M175.9 127.5h6M207.3 182V169.9M204.3 182h6M204.3 169.9h6M235.8 145.9V134.4M232.8 145.9h6M232.8 134.4h6M264.3 174.7V162.9M261.3 174.7h6M261.3 162.9h6M292.7 153V141.6M289.7 153h6M289.7 141.6h6M321.2 109.5V99M318.2 109.5h6M318.2 99h6M349.7 102.5V91.7M346.7 102.5h6M346.7 91.7h6M378.1 116.9V106M375.1 116.9h6M375.1 106h6M406.6 102.4V91.8M403.6 102.4h6M403.6 91.8h6M435.1 102.4V91.8M432.1 102.4h6M432.1 91.8h6M463.5 189V177.3M460.5 189h6M460.5 177.3h6M492 131.5V120.1M489 131.5h6M489 120.1h6"></path>
<path class="line" d="M65 154.4L93.5 125.7L121.9 168.8L150.4 154.4L178.9 132.9L207.3 175.9L235.8 140.1L264.3 168.8L292.7 147.3L321.2 104.2L349.7 97.1L378.1 111.4L406.6 97.1L435.1 97.1L463.5 183.1L492 125.7"></path>
<path class="point none" d="M61 154.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM89.5 125.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM117.9 168.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM146.4 154.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM174.9 132.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM203.3 175.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM231.8 140.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM260.3 168.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM288.7 147.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM317.2 104.2a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM345.7 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM374.1 111.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM402.6 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM431.1 97.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM459.5 183.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM488 125.7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="502" y="125.7">95,4%</text>
<text dy="0.35em" class="label of-centre" x="510" y="142">gemiddelde 95,3%</text>
</svg>`;
/* end snapshot offeredFairer */

snapshots["clustered"] = 
`<svg class="picture" part="picture" aria-hidden="true" focusable="false" width="640" height="288" viewBox="0 0 640 288">
<g class="axes">
<path class="grid" d="M38 262H529M38 230.6H529M38 199.3H529M38 167.9H529M38 136.5H529M38 105.1H529M38 73.8H529M38 42.4H529M38 11H529"></path>
<text dy="0.35em" text-anchor="end" x="30" y="262">62</text>
<text dy="0.35em" text-anchor="end" x="30" y="230.6">64</text>
<text dy="0.35em" text-anchor="end" x="30" y="199.3">66</text>
<text dy="0.35em" text-anchor="end" x="30" y="167.9">68</text>
<text dy="0.35em" text-anchor="end" x="30" y="136.5">70</text>
<text dy="0.35em" text-anchor="end" x="30" y="105.1">72</text>
<text dy="0.35em" text-anchor="end" x="30" y="73.8">74</text>
<text dy="0.35em" text-anchor="end" x="30" y="42.4">76</text>
<text dy="0.35em" text-anchor="end" x="30" y="11">78%</text>
<path class="tick" d="M50 262v4M101.9 262v4M153.8 262v4M205.7 262v4M257.6 262v4M309.4 262v4M361.3 262v4M413.2 262v4M465.1 262v4M517 262v4"></path>
<text x="50" y="284" text-anchor="middle">2016</text>
<text x="101.9" y="284" text-anchor="middle">2017</text>
<text x="153.8" y="284" text-anchor="middle">2018</text>
<text x="205.7" y="284" text-anchor="middle">2019</text>
<text x="257.6" y="284" text-anchor="middle">2020</text>
<text x="309.4" y="284" text-anchor="middle">2021</text>
<text x="361.3" y="284" text-anchor="middle">2022</text>
<text x="413.2" y="284" text-anchor="middle">2023</text>
<text x="465.1" y="284" text-anchor="middle">2024</text>
<text x="517" y="284" text-anchor="middle">2025</text>
<path class="axis-break" d="M38 262v-3l-3 -2l6 -4l-3 -2v-3"></path>
</g>
<path class="centre" d="M40 136.5H527"></path>
<path class="line" d="M50 199.3L101.9 214.9L153.8 183.6L205.7 199.3L257.6 214.9L309.4 73.8L361.3 58.1L413.2 89.4L465.1 42.4L517 58.1"></path>
<path class="point none" d="M46 199.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM97.9 214.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM149.8 183.6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM201.7 199.3a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM253.60000000000002 214.9a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM305.4 73.8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM357.3 58.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM409.2 89.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM461.1 42.4a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM513 58.1a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>
<text dy="0.35em" class="label of-main" x="527" y="58.1">75%</text>
<text dy="0.35em" class="label of-centre" x="535" y="136.5">mediaan 70,0%</text>
</svg>`;
/* end snapshot clustered */

