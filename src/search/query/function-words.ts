/*
 * Words of a query that say how the reader asks and not what about. They are Chinese at large, not the trade
 * union's, and so stand here and not among the word lists of content/.
 */

/**
 * Say nothing about what is looked for: questions, politeness, kinds of sample text, words that stand in every
 * passage.
 */
export const emptyWords = words(`
  怎么写 怎样写 如何写 咋写 怎么说 怎么提 怎么管 怎么处理 怎么解决 怎么安排 怎么规定 怎么才能 怎么让 怎么 怎样 如何 咋 怎么办 咋办 怎么弄 咋弄 怎么做 怎么搞 怎么开 怎么定 怎么算 该怎么 应该 应当
  请问 请教 问一下 想问 麻烦 谢谢 求助 求 急 急用 跪求 帮我 帮忙 给我 来一份 来一段 我要 我想 我们 我 你们 你 咱们 咱 大家 别人
  要注意什么 注意什么 搞什么 写什么 做什么 办点什么 有什么要求 有什么规定 要走哪些程序 什么时候 谁来 老是 没人 一起 大家知道 让大家
  想 要 想要 需要 必须 可以 可不可以 能不能 能否 能 会不会 算不算 还算 行不行 好不好 是不是 是否 要不要 有没有 有无 没有 还有 有 没
  一篇 一份 一段 那一段 这一段 那段 这段 一节 那一节 这一节 一个 一条 几条 列一下 列出来 哪些 哪个 哪里 哪 什么 啥 什么样 有哪些 有啥 多少 几 几个
  一年的 一年到头 一年 全年的 全年 年度 本年 上半年 下半年
  范文 范本 样本 样文 样稿 例文 例子 模板 模版 模本 格式 示例 参考 参考稿 大全 精选 合集 集锦 材料 稿子 文稿 写法 写 写作 最新 新版 最新版 免费 下载 完整版 电子版
  word doc docx wps ppt pdf
  工会 基层工会 单位 本单位 我单位 咱单位 方面 情况 内容 相关 有关 关于 对于 事情 事 部分 段落 章节 文章 文字 句子 话 一下 一些
  的 地 得 之 及 和 与 或 并 跟 同 在 里 里面 上 中 下 为 是 就 都 也 还 把 被 让 给 对 向 从 到 等 以及 了 吗 呢 吧 啊 呀 嘛 哦 么 个 些 这 那 这个 那个 这些 那些 这样 一样
  不 不会 不知道 不懂 不太 比较 很 太 最 更 再 又 才 刚 每 各 该 应 请 做 搞 弄 办 开展 进行 组织 工作 活动 事项 措施 办法 方法 方案 安排 计划里 写进计划
`);

/** Ask for a whole plan. */
export const planWords = words(`
  工会工作计划 工作计划 年度计划 年度工作计划 全年计划 全年工作计划 全年安排 全年工作安排 全年工作 年度工作 一年的计划 一年计划 全年打算 工作打算 学期计划 学期工作计划 学年计划
  学年工作计划 半年计划 半年工作计划 下半年计划 下半年工作计划 上半年计划 上半年工作计划 计划书 计划 工作要点 要点 工作思路 年度安排 工作安排 怎么打算 打算 要做的事 要干的事
  做哪些事 干哪些事 规划 整篇 全文 一整篇 整份
`);

/** Say what to do with a plan that one has: no sample of one answers that. */
export const planInHand = /打开|导入|导进|上传|接着用|接着改|对照/u;

/** Ask how much may be spent, or whether it may. */
export const moneyWords = words(`
  多少钱 多少元 几块钱 花多少 发多少 给多少 标准 金额 限额 上限 额度 人均 每人 能不能发 可以发吗 能发吗 能发 可不可以发 可以发 能不能买 可以买吗 能不能报 能报销吗 能报吗
  可以报销吗 报销 怎么报 能不能去 能去吗 可以去吗 能不能用 可以用吗 能花吗 能不能花 能用吗 能买 可以吗 行吗 算不算违规 违不违规 合规吗 超标 发钱 发现金 购物卡 发购物卡 给多少
  拨多少 交多少 发什么 发点什么 给职工发 花钱 出钱 掏钱 谁出钱 请客 几百块 多贵 的钱 钱花到哪
`);

/** Ask what a word means. */
export const meaningWords = words(
  `是什么 什么是 是啥 啥是 什么意思 啥意思 是什么意思 指什么 含义 定义 解释 名词解释 区别 有什么区别 有啥区别 不同 一样吗 是一回事吗 的区别`,
);

const numberedYear =
  '(?:20[0-9]{2}|二[〇零][〇零一二三四五六七八九]{2})(?:\\s*[-—~至]\\s*20[0-9]{2})?\\s*(?:年度|学年度|学年|年)?';
const namedYears = '今年|明年|去年|本年度|新的一年|新一年|下一年|来年';

/** The year of a plan: a sample has none, the reader's own goes into a blank. */
export const years = new RegExp(`${numberedYear}|${namedYears}`, 'gu');

function words(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
