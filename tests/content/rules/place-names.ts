/*
 * Names of real places, so that no page keeps one of somebody's plan: the provinces, and the cities under them.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Provinces, regions and municipalities, without 省 or 市. */
export const provinces = words(`
  北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西
  甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门`);

/** Cities, without 市, and what the sample plans left behind; the sources of regular expressions (班组长沙龙 is no city). */
export const cities = words(`
  石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 阳泉 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头
  乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 盘锦 铁岭 葫芦岛 长春 四平
  辽源 松原 白城 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 佳木斯 七台河 牡丹江 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城
  扬州 镇江 泰州 宿迁 昆山 杭州 宁波 温州 嘉兴 湖州 绍兴 衢州 舟山 台州 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 滁州 阜阳
  宿州 亳州 池州 宣城 福州 厦门 莆田 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 抚州 上饶 济南 青岛 淄博 枣庄
  烟台 潍坊 济宁 泰安 威海 临沂 德州 聊城 滨州 菏泽 郑州 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳
  周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 长沙(?!龙) 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州
  永州 怀化 娄底 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 潮州 揭阳 云浮 南宁 柳州
  桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江
  乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳 六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 昭通 丽江 普洱 临沧 拉萨 西安 铜川
  宝鸡 咸阳 渭南 延安 汉中 榆林 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 银川 石嘴山 吴忠 固原 中卫
  乌鲁木齐 克拉玛依 普陀 浦东 周庄`);

/** Cities whose name is also a common word, such as the 安康 of 安康杯: names only before 市 or a body of the city. */
export const doubtfulCities = words(`
  大同 长治 朝阳 吉安 宜春 安康 中山 日照 六安 通化 白山 黄山 丽水 金华 三明 莱芜 东营 开封 文山 保山 伊春 黑河 鹤山 仙桃 和田 海东
  兴安 平安 辽阳 大兴 东方 北海 来宾 白银 延安 遂宁 广安 乐山`);

/** Firms and bodies everybody knows. */
export const firms = words(`
  中国移动 中国联通 中国电信 中国石油 中国石化 中石油 中石化 中海油 国家电网 南方电网 国家能源集团 中国建筑 中建 中国中铁 中铁 中国铁建
  中国铝业 中铝 宝武 鞍钢 首钢 武钢 一汽 东风汽车 比亚迪 华为 中兴通讯 腾讯 阿里巴巴 京东 美团 饿了么 滴滴 字节跳动 百度 顺丰 海尔
  格力电器 富士康 工商银行 农业银行 建设银行 中国银行 中粮 中信集团 招商局 南烟`);
