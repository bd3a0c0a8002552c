/**
 * Signs that Taiwan and Hong Kong write otherwise than the mainland, as far as words of resumes hold them, in pairs.
 *
 * Comparing is all that this is for: "組長" and "组长" are one title, "大學" and "大学" one kind of school.
 */
const PAIRS =
  "師师經经總总監监專专員员設设計计務务學学業业術术機机電电護护醫医藥药會会審审銷销運运營营長长顧顾問问實实習习講讲創创組组區区產产質质檢检庫库單单關关證证遞递駕驾駛驶賣卖廚厨導导領领隊队書书記记輔辅園园處处級级資资歷历驗验頁页項项語语獎奖獲获個个簡简聯联係系紹绍興兴榮荣譽誉訓训論论發发參参與与團团體体動动責责職职銀银報报統统軟软網网絡络數数據据開开測测試试構构碩硕畢毕課课題题獻献繪绘畫画圖图財财貿贸製制選选練练環环譯译編编輯辑攝摄錄录視视頻频廣广傳传館馆國国際际華华東东車车飛飞鐵铁貨货倉仓儲储儀仪療疗診诊縣县鄉乡鎮镇門门廠厂樓楼號号現现從从時时間间點点簽签類类別别訊讯積积極极優优勢势標标準准規规劃划執执協协調调確确認认評评價价態态愛爱聽听說说讀读寫写義义無无種种對对應应當当為为這这還还後后於于並并來来過过進进達达連连適适遠远遊游邊边鄰邻鄭郑錢钱鋼钢錯错鍵键鏈链鐘钟閱阅陸陆陽阳階阶隨随險险雙双雜杂離离難难雲云靈灵靜静響响頂顶順顺預预頭头顏颜願愿顯显風风養养驅驱驟骤髮发魚鱼麗丽黨党齊齐齡龄";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at): [string, string] => [PAIRS[2 * at] ?? "", PAIRS[2 * at + 1] ?? ""]),
);

/** A text in the signs of the mainland, each in its place. */
export function inMainlandSigns(text: string): string {
  return /\p{Script=Han}/u.test(text) ? text.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign) : text;
}
