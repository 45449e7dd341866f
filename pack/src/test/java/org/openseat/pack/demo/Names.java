package org.openseat.pack.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Invented people: given names and surnames of the many peoples of California, put together by chance.
enum Names {
    LATINO(
            40,
            "es",
            "Inés Lucía Ximena Guadalupe Itzel Renata Valentina Noemí Araceli Camila Dulce Yaretzi Belén Sofía Marisol Citlali",
            "Mateo Ángel Joaquín Emiliano Iván Rubén Santiago Adrián Óscar Gael Andrés Tomás Julián César Martín Leonel",
            "Ortega;Villaseñor;Quintanilla;Núñez;Peña;Cárdenas;Ibáñez;Zúñiga;Maldonado;Escobedo;Montaño;Barragán;Rentería;"
                    + "Sepúlveda;Arriaga;Tejeda;Ocampo;Bañuelos;Gallardo Ríos;de la Torre;Castañeda;Amézquita;Treviño;Ybarra;"
                    + "Solórzano;Mejía;Orellana;Portillo;Xicoténcatl;Villagrán Montemayor"),
    ENGLISH(
            24,
            "en",
            "Zoë Harper Nevaeh Imani Paige Aaliyah Brooke Tessa Maeve Jada Willow Delilah Amara Skye Phoebe Kennedy",
            "Malik Owen DeShawn Wyatt Isaiah Finn Tyrell Grant Desmond Elliott Jalen Caleb D'Angelo Silas Marcus Reid",
            "Whitfield;Abernathy;Okonjo-Price;O'Shaughnessy;Beaumont;Carrington;Fairweather;Holloway;McAllister;Pemberton;"
                    + "St. Clair;Thibodeaux;Vandermeer;Winslow;Broussard;Drummond;Ellsworth;Featherstone-Wolstenholme;Goodwin;"
                    + "Hargrove;Kirkpatrick;Lockhart;Merriweather;Northcott;Rutherford;Sinclair;Tolliver;Underhill;Yarbrough"),
    FILIPINO(
            6,
            "tl",
            "Althea Jasmine Princess Angelica Mae Liezel Rowena Tala",
            "Jericho Rafael Paolo Emmanuel Rico Dominic Benjie Lakan",
            "Dimaculangan;Bautista;Magsaysay;Panganiban;Salonga;Macaraeg;Dela Cruz;Catacutan;Villanueva;Lacsamana;Pangilinan"),
    CHINESE(
            6,
            "zh",
            "Xinyi Mei-Ling Yuhan Jiayi Ruoxi Vivian Anqi Shu-Fen",
            "Haoran Zhiwei Ethan Junjie Kai-Wen Leo Yichen Bo",
            "Ng;Li;Ouyang;Zhuang;Hsieh;Szeto;Lü;Kwok;Xu;Tseng;Feng;Situ"),
    ARMENIAN(
            5,
            "hy",
            "Anahit Nare Lusine Arpi Siranush Mané Talar Gohar",
            "Hayk Tigran Vahé Aram Narek Davit Armen Raffi",
            "Hovhannisyan;Der-Bedrosian;Khachaturyan;Mkrtchyan;Gevorgyan;Ter-Petrosyan;Boghossian;Nazarian;Yeghiazaryan"),
    KOREAN(
            5,
            "ko",
            "Seo-yeon Ha-eun Grace Ji-woo Yuna Soo-min Da-hye Hannah",
            "Min-jun Ji-ho Daniel Hyun-woo Tae-yang Joon Seung-min Eugene",
            "O;Noh;Baek;Namgung;Hwang;Ryu;Seo;Jeon;Kwon;Bae;Yoo"),
    VIETNAMESE(
            5,
            "vi",
            "Thảo Ngọc Linh Tuyết Khánh-Vy Quỳnh Hương Mai",
            "Đức Minh Bảo Quân Hiếu Tuấn Khôi Phúc",
            "Nguyễn;Trần;Phạm;Huỳnh;Vũ;Đặng;Bùi;Đỗ;Lý;Dương"),
    PERSIAN(
            4,
            "fa",
            "Parisa Shirin Yasaman Nasrin Roxana Leila Taraneh Mahsa",
            "Kian Arash Omid Cyrus Behnam Farhad Sina Dariush",
            "Tabatabai;Farrokhzad;Mohajerani;Golestani;Amirkhani;Rostami;Shahbazi;Esfahani;Kermanshahi"),
    RUSSIAN(
            3,
            "ru",
            "Anastasia Yekaterina Polina Zlata Vasilisa Darya Ksenia Oksana",
            "Maksim Timofey Bogdan Ilya Yaroslav Nikita Matvei Oleksandr",
            "Voskresensky;Kuznetsov;Shcherbakov;Lysenko;Zaytsev;Mikhaylov;Petrenko;Chernyshevsky;Tkachenko"),
    ELSEWHERE(
            6,
            "en",
            "Ngozi Priyanka Selam Kealohilani Fatoumata Małgorzata Saoirse Aoife Ayşe Leilani Siobhán Anjali",
            "Oluwaseun Arjun Yonas Sione João Łukasz Jürgen Amadou Keoni Søren Mihály Tariq",
            "Oyelaran-Adebayo;Raghunathan;Gebremariam;Kaʻōpūlani;Tuiasosopo;Conceição;Wojciechowski;Ní Dhomhnaill;Çelik;"
                    + "Håkansson;Szentgyörgyi;Venkatasubramanian;N'Diaye;van den Berg;al-Rashidi;Boateng");

    final String language;
    private final int share;
    private final List<String> girls;
    private final List<String> boys;
    private final List<String> surnames;

    Names(int share, String language, String girls, String boys, String surnames) {
        this.share = share;
        this.language = language;
        this.girls = Arrays.asList(girls.split(" "));
        this.boys = Arrays.asList(boys.split(" "));
        this.surnames = Arrays.asList(surnames.split(";"));
    }

    static Names any(Random random) {
        int roll = random.nextInt(
                Arrays.stream(values()).mapToInt(names -> names.share).sum());
        for (Names names : values()) {
            roll -= names.share;
            if (roll < 0) {
                return names;
            }
        }
        throw new IllegalStateException("the shares do not add up");
    }

    /// The language the family is written to: for half of the families who speak another language it is English.
    String language(Random random) {
        return random.nextInt(100) < 55 ? language : "en";
    }

    String given(Random random) {
        return given(random.nextBoolean(), random);
    }

    String given(boolean girl, Random random) {
        return one(girl ? girls : boys, random);
    }

    String surname(Random random) {
        String first = one(surnames, random);
        if (this != LATINO || first.contains(" ") || random.nextInt(3) > 0) {
            return first;
        }
        String second = one(surnames, random);
        return second.equals(first) || second.contains(" ") ? first : first + " " + second;
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
