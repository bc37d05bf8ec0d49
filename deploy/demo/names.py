"""Invented names of companies and people, in both Chinese scripts and in Latin letters.

Companies are called by two characters joined at random and by what they make. Web and mail
addresses end in `.example`, which nobody can own, telephone numbers lie in ranges for fiction and
tax numbers in ranges that are not given out: whoever is called in the demo does not exist.
"""

from random import Random


def _words(text: str) -> list[str]:
    """The words of a pool, which read better in a row than one to a line."""
    return text.split()


# The characters of the two pools stand in the same order in both scripts.
FIRST_TRADITIONAL = "嵐澄瀚朔曜霽沐翊昀聿泓宥棠霖鏡晴禾璟煦皓珩穎湛樺楓梓蓁芮澔霓"
FIRST_SIMPLIFIED = "岚澄瀚朔曜霁沐翊昀聿泓宥棠霖镜晴禾璟煦皓珩颖湛桦枫梓蓁芮澔霓"
SECOND_TRADITIONAL = "溪野嶼原川石岳域穗澤恆湖築嶺碩森帆橋波舟谷汀渡塬岑崗灣塢畝圳"
SECOND_SIMPLIFIED = "溪野屿原川石岳域穗泽恒湖筑岭硕森帆桥波舟谷汀渡塬岑岗湾坞亩圳"
SYLLABLES = dict(
    zip(
        FIRST_SIMPLIFIED + SECOND_SIMPLIFIED,
        _words(
            "lan cheng han shuo yao ji mu yi yun yu hong you tang lin jing qing he jing xu hao "
            "heng ying zhan hua feng zi zhen rui hao ni xi ye yu yuan chuan shi yue yu sui ze heng "
            "hu zhu ling shuo sen fan qiao bo zhou gu ting du yuan cen gang wan wu mu zhen"
        ),
        strict=True,
    )
)
# Pairs that a company of some fame goes by; the lists of listed companies are checked by a test.
TAKEN = {
    "瀚宇",
    "澄湖",
    "楓橋",
    "晴川",
    "禾川",
    "沐野",
    "朔野",
    "湛江",
    "皓原",
    "楓林",
    "鏡湖",
    "瀚川",
    "澄嶼",
}

SURNAMES_TRADITIONAL = (
    "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何蕭羅高簡鍾游彭詹施沈余趙盧"
)
SURNAMES_SIMPLIFIED = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余"
)

GIVEN_TRADITIONAL = {
    "female": _words(
        "雅婷 怡君 佳穎 淑芬 美玲 欣怡 詩涵 宜蓁 佩珊 惠雯 思妤 郁婷 靜宜 瑋玲 品妍 "
        "筱涵 麗華 婉如 芷瑄 詠晴"
    ),
    "male": _words(
        "志明 家豪 俊傑 建宏 冠宇 宗翰 柏翰 彥廷 承恩 信宏 文彬 國榮 嘉偉 明哲 育誠 "
        "哲瑋 仁傑 耀文 正雄 書豪"
    ),
}
GIVEN_SIMPLIFIED = {
    "female": _words(
        "婷婷 雪梅 丽娜 晓燕 佳怡 思琪 雨欣 静 敏 慧敏 海霞 红梅 晓琳 梦瑶 文静 秀英 "
        "玉兰 丹丹 艳 若曦"
    ),
    "male": _words(
        "伟 强 建国 志强 浩然 子轩 俊杰 文博 海涛 国华 明 鹏飞 晓东 立新 建军 宇航 "
        "旭东 永强 世杰 嘉诚"
    ),
}
FOREIGN_GIVEN = {
    "female": _words(
        "Anna Claire Emma Freya Hanna Ines Julia Karin Laura Marta Nora Olivia Petra "
        "Sofia Yuki Aiko Mei Priya"
    ),
    "male": _words(
        "Adam Bruno Carl Daniel Erik Felix Henrik Ivan Jonas Kenji Lukas Marco Niels "
        "Oscar Paul Ryo Stefan Victor"
    ),
}
FOREIGN_SURNAMES = _words(
    "Abernell Bergvold Castelmar Dornwald Eastmere Falkenby Garrowell Hartvig Iversholt "
    "Jansmark Kowalden Lindqvall Morandell Nakagiri Ostermann Pellwood Quistgard Rothmere "
    "Santorelli Tamashiro Ullendahl Vandermolen Westerholt Yamanoi Zellweger-Holm"
)
LATIN_STARTS = _words("Nor Vel Kes Tor Lun Hal Bre Ash Wyn Cal Fen Mar Ost Dun Ryl Gar")
LATIN_ENDS = _words("vale mere wick dane holt brook stad feld marsh ridge haven moor")


PAIRS = tuple(
    (first + second, first_plain + second_plain)
    for first, first_plain in zip(FIRST_TRADITIONAL, FIRST_SIMPLIFIED, strict=True)
    for second, second_plain in zip(SECOND_TRADITIONAL, SECOND_SIMPLIFIED, strict=True)
    if first + second not in TAKEN
)
"""Every pair of characters as (traditional, simplified)."""


def pairs(random: Random) -> list[tuple[str, str]]:
    """The pairs, shuffled."""
    return random.sample(PAIRS, k=len(PAIRS))


def latin_words(random: Random) -> list[str]:
    """Every invented Latin company word, shuffled."""
    found = [start + end for start in LATIN_STARTS for end in LATIN_ENDS]
    random.shuffle(found)
    return found


def romanized(simplified_pair: str) -> str:
    """The pinyin of a pair in one word, as companies write themselves abroad."""
    return "".join(SYLLABLES[char] for char in simplified_pair)


def person(random: Random, script: str) -> tuple[str, str]:
    """(name, gender) of somebody who writes in that script: zh-TW, zh-CN or Latin."""
    gender = random.choice(("female", "male"))
    if script == "zh-TW":
        return random.choice(SURNAMES_TRADITIONAL) + random.choice(
            GIVEN_TRADITIONAL[gender]
        ), gender
    if script == "zh-CN":
        return random.choice(SURNAMES_SIMPLIFIED) + random.choice(GIVEN_SIMPLIFIED[gender]), gender
    given = random.choice(FOREIGN_GIVEN[gender])
    return f"{given} {random.choice(FOREIGN_SURNAMES)}", gender
